//! The one integration binary: every test that needs only what other programs see of the crate.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod api;
mod contacts;
mod features;
mod forms;
mod issuers;
mod keys;
mod layers;
mod lists;
mod properties;
mod releases;
mod render;
mod senses;

/// The folder of the crate.
const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// A UTF-8 file of the crate.
fn read(path: impl AsRef<std::path::Path>) -> String {
    let path = std::path::Path::new(ROOT).join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

/// The files of a folder of the crate, and of its folders, whose names end so; sorted.
fn files(folder: &str, end: &str) -> Vec<std::path::PathBuf> {
    let mut folders = vec![std::path::Path::new(ROOT).join(folder)];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display())) {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.to_string_lossy().ends_with(end) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}
