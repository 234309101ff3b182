using FactForge.Mail.Bodies;

namespace FactForge.Mail.Tests.Bodies;

public sealed class ToldFieldsTests
{
    [Theory]
    [InlineData("2. mars 2026 10.00.00", "2026-03-02T10:00:00")]
    [InlineData("10.00.00, 2 March 2026", "2026-03-02T10:00:00")]
    [InlineData("10.05.26, 2 March 2026", "2026-03-02T10:05:26")]
    [InlineData("10.30.00 21/03/2026", "2026-03-21T10:30:00")]
    [InlineData("10.05.26", "2026-05-10T00:00:00")]
    [InlineData("02.03.26 10.05", "2026-03-02T10:05:00")]
    [InlineData("2026-03-02T16:12", "2026-03-02T16:12:00")]
    [InlineData("20260302T161233Z", "2026-03-02T16:12:33")]
    [InlineData("20260302T1612", "2026-03-02T16:12:00")]
    [InlineData("20260302", null)]
    [InlineData("99999999T999999", null)]
    public void Times_before_dates_and_compact_ones_are_read(string told, string? date) =>
        Assert.Equal(date, ToldDate.Read(told)?.ToString("s", System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("Bo Sommer <mailto:bo@fabrikam.example>", "Bo Sommer")]
    [InlineData("Bo Sommer <bo@fabrikam.example<mailto:bo@fabrikam.example>>", "Bo Sommer")]
    [InlineData("bo@fabrikam.example<mailto:bo@fabrikam.example> <bo@fabrikam.example<mailto:bo@fabrikam.example>>", null)]
    [InlineData("bo@fabrikam.example <mailto:bo@fabrikam.example>", null)]
    [InlineData("bo@fabrikam.example (Bo Sommer)", "Bo Sommer")]
    public void An_address_told_twice_is_no_name(string field, string? name)
    {
        var author = ToldAuthor.FromField(field);

        Assert.Equal("bo@fabrikam.example", author?.Address);
        Assert.Equal(name, author?.DisplayName);
    }

    [Theory]
    [InlineData("<blockquote style=\"border-left:2px solid #1010FF\">", "<blockquote style=\"border-left:2px solid #1010FF\">")]
    [InlineData("<blockquote style=\"border-left:2px solid #1010FF\">", "<blockquote>")]
    [InlineData("<blockquote>", "<blockquote>")]
    public void Below_Zimbras_rule_both_block_quotes_are_quoted(string first, string second)
    {
        var body = SplitView.Split(HtmlText.Render($"<div>Fine.</div><hr id=\"zwchr\">{first}<b>From: </b>\"Bo Sommer\" &lt;bo@fabrikam.example&gt;<br><b>To: </b>\"Ada Winter\" &lt;ada@northwind.example&gt;<br><b>Sent: </b>Monday, March 2, 2026 4:12:33 PM<br><b>Subject: </b>Lease<br></blockquote>{second}When?<br></blockquote><div>I bring it on Friday.</div>"));

        Assert.Contains("I bring it on Friday.", body.OwnText, StringComparison.Ordinal);
        Assert.DoesNotContain("When?", body.OwnText, StringComparison.Ordinal);
        Assert.Equal("bo@fabrikam.example", body.Segments.Single(segment => segment.Kind == SegmentKind.Quote).Author?.Address);
    }

    [Fact]
    public void A_block_quote_without_that_rule_is_an_indentation() =>
        Assert.Equal("We agreed on this:\nNo cranes before ten.", HtmlText.Render("<div>We agreed on this:</div><blockquote>No cranes before ten.</blockquote>"));
}
