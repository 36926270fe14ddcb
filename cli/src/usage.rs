//! Arguments that cannot be done: said before anything is read or written, with an exit code of their own.

use std::fmt;

/// What is wrong with the arguments, in words.
#[derive(Debug)]
pub(crate) struct Usage(pub(crate) String);

impl fmt::Display for Usage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Usage {}

/// Ends a function with a [`Usage`].
macro_rules! refuse {
    ($($words:tt)*) => {
        return Err($crate::usage::Usage(format!($($words)*)).into())
    };
}

pub(crate) use refuse;
