//! The one integration binary.

mod contacts;
