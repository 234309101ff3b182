using System.Net;
using System.Text.RegularExpressions;
using FactForge.Review.Gatekeeping;
using FactForge.Review.Tests.Vaults;
using Xunit;

namespace FactForge.Review.Tests.Gatekeeping;

/// <summary>Every page of a vault whose every text is an attack.</summary>
public sealed partial class WhatIsSent(WalkedSite site) : IClassFixture<WalkedSite>
{
    private IReadOnlyDictionary<string, string> Pages => site.Pages;

    [Fact]
    public void Every_answer_tells_the_browser_what_it_may_not_do()
    {
        Assert.NotEmpty(site.Headers);
        foreach (var (path, headers) in site.Headers)
        {
            Assert.True(headers["Content-Security-Policy"] == SafetyHeaders.Policy, path);
            Assert.Equal("nosniff", headers["X-Content-Type-Options"]);
            Assert.Equal("same-origin", headers["Referrer-Policy"]);
            Assert.Equal("DENY", headers["X-Frame-Options"]);
            Assert.Equal("no-store", headers["Cache-Control"]);
            Assert.DoesNotContain("Server", headers.Keys);
        }
    }

    [Fact]
    public void The_walk_came_to_a_page_of_every_kind()
    {
        foreach (var kind in new[] { "/items/", "/people/", "/thread?", "/runs/1", "/history", "/search?" })
            Assert.Contains(Pages.Keys, path => path.StartsWith(kind, StringComparison.Ordinal));
    }

    [Fact]
    public void What_mail_and_notes_say_stands_in_no_page_as_markup()
    {
        Assert.Contains(Pages.Values, html => html.Contains("&lt;script&gt;document.title=&#x27;hit&#x27;", StringComparison.Ordinal));
        foreach (var (path, html) in Pages)
        {
            Assert.DoesNotMatch(ForeignMarkup(), html);
            Assert.True(Tags().Matches(html).All(tag => OwnTags.Contains(tag.Groups[1].Value)), $"{path} has a tag that is none of the pages' own");
        }
    }

    [Fact]
    public void No_page_asks_another_host_for_anything()
    {
        foreach (var (_, html) in Pages)
        {
            foreach (Match address in Address().Matches(html))
                Assert.Matches(@"^(/(?!/)|#|$)", WebUtility.HtmlDecode(address.Groups[1].Value));
        }
    }

    [Fact]
    public void No_page_has_script_or_style_in_it_that_the_policy_would_have_to_allow()
    {
        foreach (var (_, html) in Pages)
        {
            Assert.DoesNotMatch(@"<script(?![^>]*src=""/assets/review\.js"")", html);
            Assert.DoesNotMatch(@"<style|<[a-z][^<>]*\s(style|on\w+|autofocus)\b", Quoted().Replace(html, "=''"));
        }
    }

    [Fact]
    public void Every_form_that_changes_something_has_the_key()
    {
        var forms = Pages.Values.SelectMany(html => ChangingForm().Matches(html)).ToList();
        Assert.NotEmpty(forms);
        Assert.All(forms, form => Assert.Contains("name=\"form-key\"", form.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_field_has_a_label_and_every_page_its_language_title_and_place_for_the_content()
    {
        foreach (var (path, html) in Pages)
        {
            Assert.Contains("<html lang=\"en\">", html, StringComparison.Ordinal);
            Assert.Matches("<title>[^<]+ – FactForge|<title>[^<]+ &#x2013; FactForge", html);
            Assert.Contains("<main id=\"content\"", html, StringComparison.Ordinal);
            Assert.Single(Regex.Matches(html, "<h1"));
            foreach (Match field in Field().Matches(html))
            {
                var id = Regex.Match(field.Value, "\\sid=\"([^\"]*)\"").Groups[1].Value;
                var isLabelled = field.Value.Contains("aria-label=", StringComparison.Ordinal) || field.Value.Contains("name=\"all\"", StringComparison.Ordinal)
                    || (id.Length > 0 && html.Contains($"for=\"{id}\"", StringComparison.Ordinal));
                Assert.True(isLabelled, $"{path}: {field.Value}");
            }
        }
    }

    [Fact]
    public void No_source_of_a_page_goes_round_the_encoder_or_makes_a_changing_form_by_hand()
    {
        var sources = Directory.EnumerateFiles(RepositoryFolder.At("src", "FactForge.Review"), "*.*", SearchOption.AllDirectories)
            .Where(path => path.EndsWith(".razor", StringComparison.Ordinal) || path.EndsWith(".cs", StringComparison.Ordinal))
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin")).ToList();
        Assert.True(sources.Count > 30, "the sources were not found");
        Assert.DoesNotContain(sources, path => Regex.IsMatch(File.ReadAllText(path), "MarkupString|Html\\.Raw|AddMarkupContent"));
        Assert.Equal(["ChangeForm.razor"], sources.Where(path => Regex.IsMatch(File.ReadAllText(path), "method=\"?post", RegexOptions.IgnoreCase)).Select(path => Path.GetFileName(path)));
    }

    private static readonly HashSet<string> OwnTags = new(StringComparer.Ordinal)
    {
        "html", "head", "meta", "title", "link", "script", "body", "a", "header", "img", "nav", "form", "label", "input", "main", "footer", "button", "kbd", "dialog", "h1", "h2", "h3", "dl", "div", "dt", "dd", "p",
        "span", "ul", "ol", "li", "section", "fieldset", "legend", "time", "figure", "blockquote", "mark", "figcaption", "details", "summary", "table", "thead", "tbody", "tr", "th", "td", "caption", "meter", "pre",
        "strong", "ins", "del", "hr", "textarea",
    };

    [GeneratedRegex("<(?:a|link|img|script|form|iframe|source|button)\\b[^>]*\\s(?:href|src|action|formaction|srcset)=\"([^\"]*)\"")]
    private static partial Regex Address();

    [GeneratedRegex("<script>document|<img src=x|<svg|href=\"javascript:|<b>Bold")]
    private static partial Regex ForeignMarkup();

    [GeneratedRegex("=\"[^\"]*\"")]
    private static partial Regex Quoted();

    [GeneratedRegex("<([a-zA-Z][a-zA-Z0-9]*)")]
    private static partial Regex Tags();

    [GeneratedRegex("<form method=\"post\".*?</form>", RegexOptions.Singleline)]
    private static partial Regex ChangingForm();

    [GeneratedRegex("<(?:input (?![^>]*type=\"hidden\")|textarea )[^>]*>")]
    private static partial Regex Field();
}
