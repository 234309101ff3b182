using FactForge.Pipeline.Configuring;
using Xunit;

namespace FactForge.Pipeline.Tests.Configuring;

public sealed class ConfigurationReferenceTests
{
    [Fact]
    public void The_template_shows_every_option_that_is_read_and_no_other()
    {
        var shown = TemplateReference.Rows().Select(row => row.Key).ToList();
        var read = VaultOptions.Table.Keys.Concat(ModelOptions.Table.Keys.Select(key => "models.NAME." + key)).ToList();
        Assert.Empty(read.Except(shown));
        Assert.DoesNotContain(shown, key => !read.Contains(key) && !read.Any(other => other.StartsWith(key + ".", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_readme_has_the_reference_as_the_template_says_it()
    {
        const string Begin = "<!-- options -->\n";
        var path = RepositoryFolder.At("README.md");
        var readme = File.ReadAllText(path).ReplaceLineEndings("\n");
        var start = readme.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = readme.IndexOf("<!-- end of options -->", start, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
            File.WriteAllText(path, readme[..start] + TemplateReference.Table() + readme[end..]);
        else
            Assert.Equal(TemplateReference.Table(), readme[start..end]);
    }
}
