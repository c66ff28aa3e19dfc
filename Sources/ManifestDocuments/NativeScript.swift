/// Scripts of names: which language a browser is told, and which fonts it is to use.
///
/// The language is that of the script and not of the person: it decides how Chinese characters are drawn
/// and how tall a line must be for Khmer, and says nothing of who somebody is.
enum NativeScript {
  /// Fonts with Latin letters first, so that a name in another script falls through to its own.
  static let fonts =
    "\"Noto Sans\", \"DejaVu Sans\", \"Segoe UI\", Arial, \"Noto Sans Khmer\", \"Khmer OS\", "
    + "\"Khmer OS System\", \"Noto Sans CJK SC\", \"Microsoft YaHei\", \"PingFang SC\", "
    + "\"WenQuanYi Micro Hei\", sans-serif"

  static let rules = """
    :lang(km) { font-family: "Noto Sans Khmer", "Khmer OS", "Khmer OS System", "Khmer OS Siemreap",
      "Leelawadee UI", "Khmer UI", "Khmer Sangam MN", sans-serif; line-height: 1.6; }
    :lang(zh) { font-family: "Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei", "PingFang SC",
      "WenQuanYi Micro Hei", sans-serif; line-height: 1.4; font-weight: normal; }
    .native { font-size: 10pt; }
    """

  /// The attribute for a text, with a blank before it; empty for Latin letters.
  static func attribute(_ text: String) -> String {
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x1780...0x17FF, 0x19E0...0x19FF: return " lang=\"km\""
      case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
        return " lang=\"zh\""
      case 0x0E00...0x0E7F: return " lang=\"th\""
      case 0x1000...0x109F: return " lang=\"my\""
      default: continue
      }
    }
    return ""
  }
}
