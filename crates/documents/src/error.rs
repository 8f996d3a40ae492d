//! Why a document could not be made.

/// Why a document could not be made.
///
/// None of it is the reader's doing, and none of it holds what somebody typed: it can go to the log as it is.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DocumentError {
    /// The template could not be typeset: it and the facts given to it do not fit each other.
    #[error("typesetting the {document} failed: {message}")]
    Typesetting {
        /// Which document.
        document: &'static str,
        /// What the compiler said, without the words of the document.
        message: String,
    },
    /// The document breaks PDF/UA-1 (accessible) or PDF/A-2a (lasting), so it is not handed out.
    #[error("the {document} breaks the standards for accessible and lasting documents: {message}")]
    Standard {
        /// Which document.
        document: &'static str,
        /// What the exporter said, without the words of the document.
        message: String,
    },
    /// A drawing could not be made into pixels.
    #[error("drawing a picture failed: {message}")]
    Picture {
        /// What the drawing program said.
        message: String,
    },
    /// The address is longer than a QR code can hold.
    #[error("an address of {octets} octets does not fit in a QR code")]
    AddressTooLong {
        /// The length of the address.
        octets: usize,
    },
}
