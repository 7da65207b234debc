//! Sets as tables: an enum whose members are rows, so that a member, its place in the order and all that is known of it
//! stand once.

/// An answer of a set, as links and the page name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Coded {
    /// The word that links use. It never changes its meaning.
    pub code: &'static str,
    /// What the page calls it.
    pub name: &'static str,
}

impl Coded {
    /// The position of a word, in any case.
    pub fn position(choices: &[Coded], code: &str) -> Option<usize> {
        choices.iter().position(|choice| choice.code.eq_ignore_ascii_case(code))
    }
}

/// A set of answers, told by their position in its table.
pub trait Listed: Copy + PartialEq + 'static {
    /// Its position, from 0.
    fn position(self) -> usize;

    /// The answer at a position.
    fn at_position(position: usize) -> Option<Self>;
}

/// An enum whose members are the rows of a table.
macro_rules! rows {
    ($(#[$about:meta])* pub enum $name:ident: $row:ty { $($(#[$doc:meta])* $member:ident = $value:expr,)+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$doc])* $member,)+ }

        impl $name {
            /// Every one, in the order of the table.
            pub const ALL: [$name; [$(stringify!($member)),+].len()] = [$($name::$member),+];

            /// What is known of it.
            pub fn row(self) -> &'static $row {
                static ROWS: [$row; $name::ALL.len()] = [$($value),+];
                &ROWS[self as usize]
            }
        }
    };
}

/// The same for a set of answers: each row has a `code` and a `name`. What nobody has said is the first.
macro_rules! choices {
    ($(#[$about:meta])* pub enum $name:ident: $row:ty { $($(#[$doc:meta])* $member:ident = $value:expr,)+ }) => {
        $crate::rows::rows! { $(#[$about])* pub enum $name: $row { $($(#[$doc])* $member = $value,)+ } }

        impl $name {
            /// Every one as links and the page name it.
            pub const CHOICES: &'static [$crate::rows::Coded] =
                &[$($crate::rows::Coded { code: $value.code, name: $value.name }),+];

            /// The word that links use.
            pub fn code(self) -> &'static str {
                self.row().code
            }

            /// What the page calls it.
            pub fn name(self) -> &'static str {
                self.row().name
            }
        }

        impl $crate::rows::Listed for $name {
            fn position(self) -> usize {
                self as usize
            }

            fn at_position(position: usize) -> Option<$name> {
                $name::ALL.get(position).copied()
            }
        }

        impl Default for $name {
            fn default() -> $name {
                $name::ALL[0]
            }
        }
    };
}

pub(crate) use {choices, rows};
