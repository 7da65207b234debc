/// A way to go on a grid of tiles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is the way it is named after")]
pub enum Direction {
    Left,
    Right,
    Up,
    Down,
}

/// The nearest other cell, as (column, row), in a direction; steps aside count double. None at the edge.
pub fn neighbor(cells: &[(u8, u8)], from: usize, direction: Direction) -> Option<usize> {
    let here = cells.get(from)?;
    let distance = |cell: &(u8, u8)| {
        let (right, down) = (i32::from(cell.0) - i32::from(here.0), i32::from(cell.1) - i32::from(here.1));
        let (ahead, aside) = match direction {
            Direction::Left => (-right, down),
            Direction::Right => (right, down),
            Direction::Up => (-down, right),
            Direction::Down => (down, right),
        };
        (ahead > 0).then_some(ahead + 2 * aside.abs())
    };
    let ahead = cells.iter().enumerate().filter_map(|(at, cell)| Some((distance(cell)?, at)));
    ahead.min().map(|(_, at)| at)
}
