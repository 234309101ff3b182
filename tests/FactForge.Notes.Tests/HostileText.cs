using CsCheck;

namespace FactForge.Notes.Tests;

/// <summary>Text as an attacker, or an unlucky subject line, puts it together.</summary>
internal static class HostileText
{
    private static readonly string[] Pieces =
    [
        "# Heading", "## Key Facts", "#", "##", "######", "- item", "-", "--", "---", "***", "* x", "*", "**bold**", "_", "__", "_it_", "+ x", "+", "1. one", "2)", "12.",
        "> quote", ">", "> [!note]", "```", "```dataview", "`", "``", "~~~", "~~", "~", "~~gone~~", "====", "==", "=", "==lit==", "[[x]]", "[[", "]]", "![[x]]", "![[", "!", "[x](y)", "](", "[", "]",
        "[a]: http://evil.example", "[a][b]", "[^1]", "[^1]: note", "^[note]", "^", " ^block", "^block-1", "#tag", "#1", "#1a", "C#", "a#b", "(#tag)", "`= 1+1`", "`$= dv.pages()`", "= dv", "$= dv",
        "[key:: value]", "(key:: v)", "key:: value", "::", ":", "<% tp.file %>", "<%*", "<%", "%>", "%%", "%", "100%%", "<b>", "</b>", "<!--", "-->", "<script>alert(1)</script>", "<a@b.example>", "<http://x.example>",
        "<", "<3", "3 < 5", "<?php", "<!DOCTYPE x>", "[ ]", "[ ] todo", "[x] done", "[-]", "- [ ] task", "\u202E", "\u2066", "\u200B", "\uFEFF", "\0", "\u0007", "\u001B[31m", "\r\n", "\n", "\r", "\t", "\u2028", "\u0085", "\u00A0",
        "$$", "$", "$x$", "$5", "$x+1$", "{{title}}", "{{", "\\", "\\\\", "\\*", "\\#", "\\[", "|", "| a | b |", "|---|", "&lt;", "&#35;", "\u1FEF", "\u037E", "<\u0338", "é", "e\u0301", "漢字", "😀", "👨\u200D👩\u200D👧", "\uD83D", "\uDC00",
        "word", "Ada's plan", "snake_case_name", "don't", "5*3", "2 * 3", "...", "…", "http://x.example/#frag_a_b", "obsidian://x", "://", "www.x.example", "www.", "std::vector", " ", "  ", "    ", "",
    ];

    internal static readonly Gen<string> Any = Gen.Frequency(
        (6, Gen.OneOf(Pieces).Array[1, 8].Select(pieces => string.Concat(pieces))),
        (4, Gen.OneOf(Pieces).Array[1, 8].Select(pieces => string.Join(' ', pieces))),
        (1, Gen.OneOf(Pieces).Array[1, 12].Select(pieces => string.Join('\n', pieces))),
        (2, Gen.Char["#*_~`[]()<>!$%^=:{}|\\-+. a1\n\""].Array[1, 14].Select(letters => new string(letters))),
        (1, Gen.String[0, 20]),
        (1, Gen.OneOf(Pieces).Array[60, 200].Select(pieces => string.Join(' ', pieces))));
}
