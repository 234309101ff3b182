using System.Text;
using CsCheck;

namespace FactForge.Notes.Tests;

/// <summary>Notes as owners keep them: any line end, loose and tight, glued headings, own sections, prose, blocks, odd bullets, odd ends of file.</summary>
internal static class NoteGen
{
    private static readonly string[] Known = ["Key Facts", "Recent Context", "Open Tasks", "Topics", "Key Decisions"];

    private static readonly Gen<string> Bullet = Gen.OneOf("- ", "* ", "+ ", "-\t", "1. ", "2) ", "  - ", "-   ", "- [ ] ");

    private static readonly Gen<string> Words = Gen.OneOf(
        "Ada likes tea.", "Ada ~~moved~~ stayed", "~~Ada was in Oslo~~", "2025-11-02: Mentioned in: Budget", "[[Bo]] knows her ^abc", "*really* `fine`", "wraps\n  over", "lazy\nline",
        "one\n  - nested\n  - more", "two\n\n  second paragraph", "code\n  ```\n  # no\n  ```", "trailing   ", "x");

    private static readonly Gen<string> Block = Gen.OneOf(
        "Prose by the owner.", "> [!note] Call\n> - early", "```dataview\nLIST\n```", "%% hidden\n- no entry\n%%", "<!-- \n- no entry\n-->", "***", "### Sub", "![[x.png]]", "<details>\n\n- inside\n\n</details>", "| a | b |\n|---|---|", "    code");

    private static readonly Gen<string> List =
        Gen.Select(Bullet, Words.Array[1, 4], Gen.OneOf("\n", "\n\n", "\n  \n")).Select((bullet, words, gap) => string.Join(gap, words.Select(word => bullet + word)));

    private static readonly Gen<string> Body =
        Gen.Select(Gen.Bool, Block, Gen.Bool, List, Gen.Bool, Block).Select((hasLead, lead, hasList, list, hasTail, tail) =>
            string.Join("\n\n", new[] { hasLead ? lead : "", hasList ? list : "", hasTail ? tail : "" }.Where(part => part.Length > 0)));

    private static readonly Gen<string> Section =
        Gen.Select(Gen.OneOf([.. Known, "Personal", "1:1 notes"]), Gen.OneOf("\n", "\n\n"), Body, Gen.OneOf("\n", "\n\n", "\n\n\n"))
            .Select((name, gap, body, end) => $"## {name}{(body.Length == 0 ? "" : gap + body)}{end}");

    private static readonly Gen<string> Tags = Gen.OneOf(
        "", "tags:\n- type/people\n", "tags:\n  - type/people\n  - a # x\n", "tags: [type/people, b]\n", "tags: []\n", "tags:\n", "tags: type/people\n", "tags: \"type/people, x\"\n", "tags: [\n  a,\n  b\n  ]\n");

    private static readonly Gen<string> FrontMatter =
        Gen.Select(Tags, Gen.OneOf("", "email: ada@x.example\n", "email:\n", "email: # none\n"), Gen.OneOf("", "role: Head\n", "role: 'Head: X'\n"), Gen.OneOf("", "# comment\n", "mood: 🙂\n"), Gen.OneOf("", "note: |\n  two\n  lines\n"))
            .Select((tags, email, role, odd, block) => $"---\ntype: people\n{odd}{email}title: Ada\n{tags}{role}{block}---\n");

    internal static readonly Gen<string> Text =
        Gen.Select(FrontMatter, Gen.OneOf("", "\n# Ada\n", "\n# Ada\n\n", "# Ada\n"), Section.Array[0, 5], Gen.OneOf("", "\n"), Gen.Int[0, 3])
            .Select((head, title, sections, ending, cut) =>
            {
                var text = head + title + string.Concat(sections.DistinctBy(section => section.Split('\n')[0]));
                text = cut == 0 ? text.TrimEnd('\n') : text;
                return ending.Length > 0 ? text.Replace("\n", "\r\n", StringComparison.Ordinal) : text;
            });

    /// <summary>A text cut down for a message.</summary>
    internal static string Show(string text)
    {
        var builder = new StringBuilder();
        foreach (var letter in text)
            builder.Append(letter switch { '\r' => "␍", '\n' => "␊\n", '\t' => "→", _ => letter.ToString() });
        return builder.ToString();
    }
}
