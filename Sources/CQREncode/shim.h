#include <qrencode.h>

/// Encodes with a mask of the caller's choice. The library exports it, and declares it only in a header of its own sources
/// (qrencode_inner.h).
extern QRcode *QRcode_encodeMask(QRinput *input, int mask);
