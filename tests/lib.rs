//! The one integration binary.

mod api;
mod contacts;
mod layers;
mod lists;
mod properties;
mod releases;
mod render;
