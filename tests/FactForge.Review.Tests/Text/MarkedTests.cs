using FactForge.Review.Text;
using Xunit;

namespace FactForge.Review.Tests.Text;

public sealed class MarkedTests
{
    private const string Words = "I have taken over as Head of Platform.";

    [Fact]
    public void The_pieces_joined_are_the_text_and_the_marked_ones_are_the_spans()
    {
        var pieces = Marked.Cut(Words, new(0, Words.Length), [new(21, 4), new(2, 4)]);
        Assert.Equal(Words, string.Concat(pieces.Select(piece => piece.Text)));
        Assert.Equal(["have", "Head"], pieces.Where(piece => piece.IsMarked).Select(piece => piece.Text));
    }

    [Fact]
    public void Spans_that_overlap_or_reach_beyond_the_part_mark_no_letter_twice()
    {
        var part = new TextSpan(2, 10);
        var pieces = Marked.Cut(Words, part, [new(0, 6), new(4, 5), new(30, 8), new(11, 20)]);
        Assert.Equal(part.Slice(Words), string.Concat(pieces.Select(piece => piece.Text)));
    }
}
