using System.Text.RegularExpressions;
using Xunit;

namespace FactForge.Conventions.Tests;

/// <summary>What holds of every source file.</summary>
public sealed partial class FileConventions
{
    private const int MostLines = 400;

    [Fact]
    public void No_source_file_is_longer_than_four_hundred_lines()
    {
        var sources = Sources();
        Assert.True(sources.Count > 100, "the sources were not found");
        Assert.DoesNotContain(sources, path => SourceTree.Text(path).Split('\n').Length > MostLines);
    }

    [Fact]
    public void No_room_is_a_drawer_for_odds_and_ends() =>
        Assert.DoesNotContain(Sources(), path => Drawer().IsMatch(path));

    [Fact]
    public void Nothing_is_left_to_be_done_in_a_comment() =>
        Assert.DoesNotContain(Sources(), path => !path.EndsWith("FileConventions.cs", StringComparison.Ordinal) && Unfinished().IsMatch(SourceTree.Text(path)));

    [Fact]
    public void A_file_has_the_name_of_a_type_in_it()
    {
        var strays = SourceTree.Files("src", ".cs").Where(path =>
        {
            var name = Path.GetFileNameWithoutExtension(path);
            return name is not ("Program" or "Tokens") && !Regex.IsMatch(SourceTree.Text(path), $@"\b(class|record|struct|interface|enum|delegate [\w<>]+)\s+{Regex.Escape(name)}\b");
        });
        Assert.Empty(strays);
    }

    [Fact]
    public void Fixtures_name_nobody_outside_of_reserved_domains()
    {
        var strays = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var path in SourceTree.Files("fixtures", "").Concat(SourceTree.Files("prompts", "")))
        {
            // Soft line breaks of quoted-printable (RFC 2045, section 6.7) may stand within an address.
            var text = SourceTree.Text(path).ReplaceLineEndings("\n").Replace("=\n", "", StringComparison.Ordinal);
            foreach (Match match in Address().Matches(text))
            {
                if (!Reserved().IsMatch(match.Groups["domain"].Value))
                    strays.Add($"{path}: {match.Value}");
            }
        }

        Assert.Empty(strays);
    }

    [Fact]
    public void The_readmes_pictures_are_there_and_small_and_no_other_is_kept()
    {
        var shown = Picture().Matches(SourceTree.Text("README.md")).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(shown);
        Assert.Equal(shown, SourceTree.Files("src/FactForge.Review/Screenshots", ".png"));
        Assert.All(shown, path => Assert.InRange(new FileInfo(Path.Combine(SourceTree.Root, path)).Length, 1, 200_000));
    }

    private static List<string> Sources() => [.. SourceTree.Files("src", ".cs"), .. SourceTree.Files("tests", ".cs")];

    [GeneratedRegex(@"!\[[^\]]+\]\((src/[^)]+\.png)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Picture();

    [GeneratedRegex(@"(^|/)(Utils?|Utilit\w+|Helpers?|Common|Misc|Services?|Managers?)(/|\.cs$)|(Utils?|Helpers?|Manager)\.cs$", RegexOptions.CultureInvariant)]
    private static partial Regex Drawer();

    [GeneratedRegex(@"//.*\b(TODO|FIXME|HACK|XXX)\b|NotImplementedException", RegexOptions.CultureInvariant)]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"[\w.+-]+@(?<domain>[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,})", RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    // RFC 2606 and RFC 6761.
    [GeneratedRegex(@"(^|\.)(example|invalid|test|localhost)$|(^|\.)example\.(com|org|net)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Reserved();
}
