using CsCheck;
using Xunit;

namespace FactForge.Consolidation.Tests.Language;

/// <summary>Texts come from mail and models: whatever they hold, reading them is no fault.</summary>
public sealed class AnyTextIsReadTests
{
    private static readonly string[] Marks = ["20", "19", "20.6", "1999", "2026", ".", ",", ":", "-", "/", "+", "(0)", "%", "€", "$", "US$", "k", "bn", " million", "Q", "quarter", "last", "May", "Jan.", "th", "am", "p.m.", "v", "@", "www.", "https://", "\"", "'s", "not", "if", "Ada", "(", ")", "\u00A0", "\uD83D"];

    private static readonly Gen<string> Piece = Gen.OneOf(
        Gen.Int[0, Marks.Length - 1].Select(i => Marks[i]),
        Gen.Int[0, 99999].Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        Gen.String[0, 6]);

    private static readonly Gen<string> Text = Gen.Select(Piece.Array[0, 12], Gen.Bool).Select((pieces, spaced) => string.Join(spaced ? " " : "", pieces));

    private static readonly string LongText = string.Concat(Enumerable.Repeat("It goes on and on, as before; ", 100));

    [Fact]
    public void Values_are_found_in_any_text_and_stand_where_they_say() => Text.Sample(
        text => Assert.All(ValueScanner.Scan(text), found => Assert.InRange(found.Span.End, found.Span.Start, text.Length)), iter: 20_000);

    [Fact]
    public void A_text_behind_a_long_one_has_the_values_that_it_has_alone() => Text.Sample(
        text => Assert.Equal(ValueScanner.Scan(text).Select(found => found.Value), ValueScanner.Scan(LongText + text).Select(found => found.Value)), iter: 2_000);

    [Theory]
    [InlineData("a")]
    [InlineData("a.")]
    [InlineData("1")]
    [InlineData("1 ")]
    [InlineData("1,234")]
    [InlineData("1.")]
    [InlineData("a1-")]
    public void A_word_without_an_end_is_read(string piece) =>
        Assert.NotEmpty(ValueScanner.Scan(string.Concat(Enumerable.Repeat(piece, 100_000)) + " and 3 May").ToList());

    [Fact]
    public void Any_two_texts_are_compared() => Gen.Select(Text, Text).Sample(
        (first, second) => Assert.NotNull(EntryComparer.Compare("Ada Byrne", first, second)), iter: 5_000);
}
