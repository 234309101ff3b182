using CsCheck;
using Xunit;

namespace FactForge.Notes.Tests;

public sealed class ParserTests
{
    private static IReadOnlyList<Entry> Entries(string body) => NoteParser.Parse($"# Ada\n\n## Key Facts\n\n{body}").Find(SectionKind.KeyFacts)!.Entries;

    [Theory]
    [InlineData("- a\n- b\n", "a|b")]
    [InlineData("* a\n\n+ b\n\n1. c\n", "a|b|c")]
    [InlineData("-\ta\tb\n", "a\tb")]
    [InlineData("- wraps\n  over\nlazily\n- b", "wraps over lazily|b")]
    [InlineData("- a\n  - nested\n    - more\n- b\n", "a|b")]
    [InlineData("prose\n- a\n", "a")]
    [InlineData("- a\n## Topics\n- t\n", "a")]
    [InlineData("- a\n# Another\n- t\n", "a")]
    [InlineData("> - quoted\n\n```\n- code\n```\n\n    - indented\n\n- a\n", "a")]
    [InlineData("%%\n- hidden\n## Topics\n%%\n\n- a\n", "a")]
    [InlineData("- a %% aside %% b\n- c %%\n", "a %% aside %% b|c %%")]
    [InlineData("<!--\n- hidden\n-->\n\n- a\n", "a")]
    [InlineData("<details>\n\n- hidden\n\n</details>\n\n- a\n", "a")]
    [InlineData("-\n- \n- a\n", "a")]
    [InlineData("- [ ] call\n- [x] done\n", "[ ] call|[x] done")]
    [InlineData("- `%%` is code\n- b %% c\n", "`%%` is code|b %% c")]
    public void An_entry_is_a_top_level_bullet_and_its_first_paragraph(string body, string expected) =>
        Assert.Equal(expected, string.Join('|', Entries(body).Select(entry => entry.Text)));

    [Theory]
    [InlineData("- ~~gone~~\n", true)]
    [InlineData("- ~~all of it, a ~ too~~.\n", true)]
    [InlineData("- [x] ~~gone~~ ^id\n", true)]
    [InlineData("- <del>gone</del>\n", true)]
    [InlineData("- ~~gone~~ stays\n", false)]
    [InlineData("- ~~gone~~ and ~~gone~~\n", false)]
    [InlineData("- \\~~not gone~~\n", false)]
    public void An_entry_is_struck_when_all_of_it_is(string body, bool struck) => Assert.Equal(struck, Assert.Single(Entries(body)).IsStruck);

    [Theory]
    [InlineData("- a\n  - nested\n\n\n- b\n", "- a\n  - nested\n")]
    [InlineData("- a\n\n  second paragraph\n\n- b\n", "- a\n\n  second paragraph\n")]
    [InlineData("  - a   \n\n", "  - a   \n")]
    [InlineData("- a\n  ```\n  x\n  ```\n## Topics\n", "- a\n  ```\n  x\n  ```\n")]
    [InlineData("- a", "- a")]
    public void An_entrys_span_ends_with_the_line_of_its_last_word(string body, string span) =>
        Assert.Equal(span, Entries(body)[0].Span.Slice($"# Ada\n\n## Key Facts\n\n{body}"));

    [Theory]
    [InlineData("## key facts:\n", SectionKind.KeyFacts)]
    [InlineData("## Topics ##\n", SectionKind.Topics)]
    [InlineData("Recent  Context\n---\n", SectionKind.RecentContext)]
    [InlineData("## My Key Facts\n", SectionKind.Owner)]
    public void A_section_is_known_by_its_name(string text, SectionKind kind) => Assert.Equal(kind, Assert.Single(NoteParser.Parse(text).Sections).Kind);

    [Theory]
    [InlineData("---\ntype: people\nrole: &a Head\nphone: *a\n---\n", "role,phone")]
    [InlineData("---\ntype: people\nrole: !!str 5\n---\n", "role")]
    [InlineData("---\ntype: people\nnote: |\n  a\n  b\nrole: x\n---\n", "note")]
    [InlineData("---\ntype: people\nmap: {a: 1}\nlist: [a, b]\n---\n", "map,list")]
    public void A_value_that_is_no_plain_scalar_is_locked(string text, string keys)
    {
        var note = NoteParser.Parse(text);
        Assert.Null(note.Problem);
        Assert.Equal(keys, string.Join(',', note.FrontMatter!.Fields.Where(field => field.Locked is not null).Select(field => field.Key)));
        Assert.Equal(string.Concat(note.FrontMatter.Fields.Select(field => field.Span.Slice(text))), text["---\n".Length..^"---\n".Length]);
        Assert.Empty(NoteComposer.Compose(note, [.. keys.Split(',').Select(key => new NoteChange.SetField(key, "new", ""))]));
    }

    [Theory]
    [InlineData("---\n- a\n- b\n---\n", "no list of keys")]
    [InlineData("---\n{type: people}\n---\n", "in braces")]
    [InlineData("---\ntype: people\n...\n---\n", null)]
    [InlineData("---\n---\n", null)]
    [InlineData("---\n\njust a rule\n", null)]
    [InlineData("---\ntype: people\n---\n\n---\n\nA rule, then text: with a colon\n", null)]
    [InlineData("<!-- open\n", "never closed")]
    [InlineData("---\na: [[[[[[[[[[[[[[[\n---\n", "no valid YAML")]
    public void What_makes_writing_a_guess_is_said(string text, string? problem)
    {
        var note = NoteParser.Parse(text);
        if (problem is null)
            Assert.Null(note.Problem);
        else
            Assert.Contains(problem, note.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_with_a_problem_is_not_composed_into()
    {
        var note = NoteParser.Parse("---\na: 1\na: 2\n---\n");
        Assert.Throws<InvalidOperationException>(() => NoteComposer.Compose(note, [new NoteChange.SetField("role", "x", "")]));
    }

    [Theory]
    [InlineData("!![[x]]\nkey: %%!\u0001<% tp.file %> ")]
    [InlineData("key: !<")]
    [InlineData("key: &")]
    [InlineData("? [")]
    public void A_front_matter_that_is_no_yaml_is_a_problem_and_no_fault(string yaml) =>
        Assert.StartsWith("Its front matter is no valid YAML", NoteParser.Parse($"---\n{yaml}\n---\n## Topics\n- x\n").Problem, StringComparison.Ordinal);

    [Fact]
    public void No_text_is_too_odd_to_be_read_and_all_spans_lie_in_order() =>
        Gen.OneOf(
            Gen.Select(HostileText.Any, HostileText.Any, HostileText.Any).Select((a, b, c) => $"{a}\n## Key Facts\n{b}\n- {c}\n{a}"),
            Gen.Select(HostileText.Any, HostileText.Any).Select((a, b) => $"---\n{a}\nkey: {b}\n---\n## Topics\n- {a}"),
            Gen.Char["-#: \n\r\t>`*~%<!a[]{}'\"&|.1"].Array[0, 60].Select(letters => new string(letters)),
            NoteGen.Text).Sample(
            text =>
            {
                var note = NoteParser.Parse(text);
                var at = note.FrontMatter?.Span.End ?? 0;
                foreach (var section in note.Sections)
                {
                    Assert.True(section.HeadingSpan.Start >= at && section.BodySpan.Start == section.HeadingSpan.End);
                    at = section.BodySpan.Start;
                    foreach (var entry in section.Entries)
                    {
                        Assert.True(entry.Span.Start >= at && entry.Span.Contains(entry.TextSpan) && section.BodySpan.Contains(entry.Span));
                        Assert.True(Lines.IsLineStart(text, entry.Span.Start) && (entry.Span.End == text.Length || Lines.IsLineStart(text, entry.Span.End)));
                        at = entry.Span.End;
                    }

                    Assert.True(section.BodySpan.End >= at && section.BodySpan.End <= text.Length);
                    at = section.BodySpan.End;
                }

                foreach (var field in note.FrontMatter?.Fields ?? [])
                    Assert.True(note.FrontMatter!.Span.Contains(field.Span) && field.Span.Contains(field.ValueSpan));
            },
            iter: 20_000, threads: 2);

    [Theory]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("[")]
    [InlineData("`")]
    [InlineData("* _")]
    [InlineData("%%")]
    [InlineData("- a\n")]
    [InlineData("<!-- -->\n")]
    [InlineData("    \n")]
    [InlineData("```\n")]
    public void A_note_of_one_thing_repeated_a_hundred_thousand_times_is_read(string piece)
    {
        var text = $"---\ntype: people\n---\n# Ada\n\n## Key Facts\n\n- first\n\n{string.Concat(Enumerable.Repeat(piece, 100_000))}\n\n## Topics\n\n- topic\n";
        var note = NoteParser.Parse(text);
        Assert.Equal("people", note.FrontMatter!.Value("type"));
        Assert.True(note.Problem is not null || note.Sections.Count > 0);
        var head = NoteParser.Parse($"---\ntype: people\nx: {string.Concat(Enumerable.Repeat(piece, 100_000))}\n---\n");
        Assert.Equal("people", NoteIdentity.Of(head).IsPerson ? "people" : "nobody");
    }
}
