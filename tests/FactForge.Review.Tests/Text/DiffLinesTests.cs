using FactForge.Review.Text;
using Xunit;

namespace FactForge.Review.Tests.Text;

public sealed class DiffLinesTests
{
    [Fact]
    public void A_line_that_takes_the_place_of_another_shows_what_differs_by_whole_words()
    {
        var lines = DiffLines.Read("--- a\n+++ b\n@@ -1,3 +1,3 @@\n type: people\n-role: Harbour Pilot of Saltmere\n+role: Harbour Planner of Saltmere\n tags:\n");
        Assert.Equal(
            [
                new(DiffLineKind.Same, "type: people", "", ""),
                new(DiffLineKind.Removed, "role: Harbour ", "Pilot", " of Saltmere"),
                new(DiffLineKind.Added, "role: Harbour ", "Planner", " of Saltmere"),
                new(DiffLineKind.Same, "tags:", "", ""),
            ],
            lines);
    }

    [Fact]
    public void A_line_takes_the_place_of_the_one_that_begins_alike_whatever_else_goes()
    {
        var lines = DiffLines.Read("@@ -1,2 +1 @@\n-- needs-review\n-role: Yard Planner\n+role: Head of Yard Planning\n");
        Assert.Equal([new(DiffLineKind.Removed, "- needs-review", "", ""), new(DiffLineKind.Removed, "role: ", "Yard Planner", ""), new(DiffLineKind.Added, "role: ", "Head of Yard Planning", "")], lines);
    }

    [Fact]
    public void What_is_left_out_between_is_a_gap_and_lines_that_look_like_heads_are_lines()
    {
        var lines = DiffLines.Read("--- a\n+++ b\n@@ -1 +1 @@\n---- x\n++++ y\n@@ -9 +9 @@\n-gone\n");
        Assert.Equal([DiffLineKind.Removed, DiffLineKind.Added, DiffLineKind.Gap, DiffLineKind.Removed], lines.Select(line => line.Kind));
        Assert.Equal("--- x", lines[0].Before + lines[0].Changed + lines[0].After);
        Assert.Equal("+++ y", lines[1].Before + lines[1].Changed + lines[1].After);
    }

    [Theory]
    [InlineData("- Ada is ill.", "- Ada is well.")]
    [InlineData("", "- Ada is well.")]
    [InlineData("aa", "aaa")]
    [InlineData("x \U0001F600 y", "x \U0001F601 y")]
    [InlineData("same words here and more", "same words here")]
    public void The_parts_of_a_line_are_the_line(string before, string after)
    {
        var lines = DiffLines.Read($"@@ -1 +1 @@\n-{before}\n+{after}\n");
        Assert.Equal([before, after], lines.Select(line => line.Before + line.Changed + line.After));
        Assert.All(lines.SelectMany(line => new[] { line.Before, line.Changed, line.After }), part => Assert.True(part.Length == 0 || (!char.IsLowSurrogate(part[0]) && !char.IsHighSurrogate(part[^1]))));
    }

    [Fact]
    public void No_diff_is_no_line() => Assert.Empty(DiffLines.Read(""));
}
