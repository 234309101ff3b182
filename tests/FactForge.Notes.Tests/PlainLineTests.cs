using CsCheck;
using Xunit;

namespace FactForge.Notes.Tests;

public sealed class PlainLineTests
{
    [Theory]
    [InlineData("Ada's plan - \"go live\" - is due on 2025-11-12 (Wednesday): 3 < 5, 7 > 2 & that's it!")]
    [InlineData("She writes C# and F#, uses snake_case_names, and is #1 in issue#12.")]
    [InlineData("It costs $5 or $6; 2 * 3 = 6; ~5 km to ~6 km; 50% off; 100 %.")]
    [InlineData("2025-11-21: Mentioned in: Contoso summit planning")]
    [InlineData("+1-555-010-8234")]
    [InlineData("-5 degrees; AT&T; [sic]; ada_b@northwind.example; and/or; 10:30//; a www. of words")]
    [InlineData("Łódź, Zürich, 東京, नमस्ते, می‌خواهم, 👩‍💻")]
    [InlineData("2026 is the year. She asked: why? Because...")]
    public void An_ordinary_sentence_stays_as_it_is(string sentence) => Assert.Equal(sentence, PlainLine.Of(sentence));

    [Theory]
    [InlineData("## Key Facts", @"\## Key Facts")]
    [InlineData("- [ ] pay me", @"\- [ ] pay me")]
    [InlineData("[ ] pay me", @"\[ ] pay me")]
    [InlineData("1. Sign", @"1\. Sign")]
    [InlineData("see [[Secret]] and ![[Secret]]", @"see [\[Secret]] and !\[\[Secret]]")]
    [InlineData("due:: today", @"due:\: today")]
    [InlineData("<% tp.user.run() %>", @"<\% tp.user.run() %>")]
    [InlineData("a %%hidden%% b", @"a %\%hidden%\% b")]
    [InlineData("Ada <ada@x.example>", @"Ada \<ada@x.example>")]
    [InlineData("write to <#='@09gcBh> or <5@x.example>", @"write to \<#='@09gcBh> or \<5@x.example>")]
    [InlineData("5 < 6 and <3 @ home", "5 < 6 and <3 @ home")]
    [InlineData("#vip for (#urgent)", @"\#vip for (\#urgent)")]
    [InlineData("stop it ^block-1", @"stop it \^block-1")]
    [InlineData("`= this.secret`", @"\`= this.secret\`")]
    [InlineData("pay at https://x.example/a_b/#part?x=1&y=2", @"pay at https:\//x.example/a_b/#part?x=1&y=2")]
    [InlineData("open obsidian://advanced-uri?commandid=x", @"open obsidian:\//advanced-uri?commandid=x")]
    [InlineData("see www.x.example, or WWW.x.example", @"see www\.x.example, or WWW\.x.example")]
    [InlineData("two\r\n\r\n\tlines\u2028or three", "two lines or three")]
    [InlineData("\u202Egnp.exe\u202C\0 e\u0301", "gnp.exe é")]
    public void What_would_come_alive_is_taken_apart(string text, string line) => Assert.Equal(line, PlainLine.Of(text));

    [Fact]
    public void A_long_text_ends_at_a_sentence_or_else_at_a_word()
    {
        var sentences = string.Concat(Enumerable.Repeat("Twenty five letters here. ", 30));
        Assert.EndsWith("letters here.", PlainLine.Of(sentences), StringComparison.Ordinal);
        Assert.True(PlainLine.Of(sentences).Length > 450);
        var words = string.Concat(Enumerable.Repeat("seven77 ", 100));
        Assert.EndsWith("seven77…", PlainLine.Of(words), StringComparison.Ordinal);
        Assert.InRange(PlainLine.Of(new string('*', 5000)).Length, 1, PlainLine.MaxLength);
        Assert.InRange(PlainLine.Of(string.Concat(Enumerable.Repeat("😀", 900))).Length, 1, PlainLine.MaxLength);
    }

    [Fact]
    public void Nothing_comes_alive_and_the_line_is_what_parsing_gives_back() =>
        HostileText.Any.Sample(
            text =>
            {
                var line = PlainLine.Of(text);
                Assert.Equal(line, PlainLine.Of(line));
                Assert.InRange(line.Length, 0, PlainLine.MaxLength);
                Assert.Equal(line, NormalForm.Composed(line));
                if (line.Length == 0)
                    return;
                Assert.Null(LiveConstructs.In(line));
                foreach (var frame in new[] { "## Key Facts\n\n- The one before.\n\n- {0}\n\n- The one behind.\n", "## Key Facts\r\n* The one before.\r\n* {0}\r\n## Topics\r\n", "## Key Facts\n1. {0}" })
                {
                    var note = NoteParser.Parse(frame.Replace("{0}", line, StringComparison.Ordinal));
                    Assert.Single(note.Find(SectionKind.KeyFacts)!.Entries, entry => entry.Text == line && entry.TextSpan.Slice(note.Text) == line && !entry.HasNested);
                }
            },
            iter: 15_000, threads: 2);
}
