//! Reports in the forms of others: schema.org, ninjs, TimeML, W3C Web Annotation.
//!
//! Each is lossy, in a way that its function documents: [`Report`](crate::Report) and its own JSON are the whole. Functions that mark words need the
//! text that the report was made from.

mod annotation;
mod json;
mod ninjs;
mod schema_org;
mod timeml;

pub use annotation::web_annotations;
pub use json::Json;
pub use ninjs::ninjs;
pub use schema_org::schema_org;
pub use timeml::timeml;

#[cfg(test)]
mod tests;
