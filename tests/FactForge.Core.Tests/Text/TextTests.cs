using CsCheck;
using Xunit;

namespace FactForge.Core.Tests.Text;

public sealed class TextTests
{
    [Theory]
    [InlineData("2026", "2026-01-01", "2026-12-31")]
    [InlineData("2026-Q1", "2026-01-01", "2026-03-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2026-03-14", "2026-03-14", "2026-03-14")]
    public void A_date_covers_what_was_told_and_is_written_as_it_was_read(string text, string first, string last)
    {
        Assert.True(PartialDate.TryParse(text, out var date));
        Assert.Equal(text, date.ToString());
        Assert.Equal(first, PartialDate.OfDay(date.First).ToString());
        Assert.Equal(last, PartialDate.OfDay(date.Last).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("2026-13")]
    [InlineData("2026-Q5")]
    [InlineData("14.03.2026")]
    [InlineData("0000-Q1")]
    public void What_is_no_date_is_refused(string? text) => Assert.False(PartialDate.TryParse(text, out _));

    [Fact]
    public void Parts_of_a_hash_cannot_run_into_each_other() =>
        Gen.Select(Gen.String, Gen.String).Where((one, other) => one.Length > 0).Sample((one, other) =>
            Assert.NotEqual(ContentHash.Of(one, other), ContentHash.Of(one + other)));

    [Fact]
    public void A_text_behind_the_parts_is_hashed_as_the_last_of_them() =>
        Gen.Select(Gen.String, Gen.String).Sample((one, text) => Assert.Equal(ContentHash.Of(one, null, text), ContentHash.OfText(text, one, null)));

    [Fact]
    public void A_missing_part_and_an_empty_one_are_not_the_same() => Assert.NotEqual(ContentHash.Of((string?)null), ContentHash.Of(""));

    [Fact]
    public void Edits_change_their_spans_and_nothing_else() =>
        Gen.Select(Gen.String, Gen.Int[0, 50], Gen.Int[0, 50], Gen.String).Sample((text, start, length, replacement) =>
        {
            start = Math.Min(start, text.Length);
            length = Math.Min(length, text.Length - start);
            var result = NoteEdit.Apply(text, [new(new(start, length), replacement, "test")]);
            Assert.Equal(text[..start] + replacement + text[(start + length)..], result);
        });

    [Fact]
    public void Insertions_at_one_place_come_out_in_list_order() =>
        Assert.Equal("a12b", NoteEdit.Apply("ab", [new(new(1, 0), "1", "first"), new(new(1, 0), "2", "second")]));

    [Fact]
    public void Edits_that_overlap_are_refused() =>
        Assert.Throws<ArgumentException>(() => NoteEdit.Apply("abcd", [new(new(0, 2), "", "one"), new(new(1, 2), "", "other")]));
}
