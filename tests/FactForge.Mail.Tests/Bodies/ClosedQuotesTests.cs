using FactForge.Mail.Bodies;

namespace FactForge.Mail.Tests.Bodies;

public sealed class ClosedQuotesTests
{
    private const string Block = "<div><b>Gesendet:</b> Montag, 2. März 2026 um 16:12 Uhr</div><div><b>Von:</b> \"Jo Falk\" &lt;jo@contoso.example&gt;</div><div><b>An:</b> ada@northwind.example</div><div><b>Betreff:</b> Kran</div>";

    [Theory]
    [InlineData("<div name=\"quote\" style=\"border-left:2px solid #ccc\">" + Block + "<div name=\"quoted-content\">When?</div></div>")]
    [InlineData("<div style=\"border:none;border-left:solid blue 1.5pt;padding:0 0 0 4pt\"><div>" + Block + "</div><p>When?</p></div>")]
    [InlineData("<div data-marker=\"__QUOTED_TEXT__\">" + Block + "<div>When?</div></div>")]
    [InlineData("<div class=\"yahoo_quoted\" id=\"yahoo_quoted_12\"><div>On Monday, March 2, 2026 at 4:12 PM, Jo Falk &lt;jo@contoso.example&gt; wrote:</div><div><br></div><div>When?</div></div>")]
    [InlineData("<div class=\"gmail_quote\"><div class=\"gmail_attr\">---------- Forwarded message ---------<br>From: <b>Jo Falk</b> &lt;jo@contoso.example&gt;<br>Date: Mon, Mar 2, 2026 at 4:12 PM<br>Subject: Crane<br>To: Ada &lt;ada@northwind.example&gt;<br></div><br><div>When?</div></div>")]
    public void What_stands_below_a_closed_quote_is_the_senders(string quote)
    {
        var below = SplitView.Split(HtmlText.Render($"<div>Fine.</div>{quote}<div>I bring the contract on Friday.</div>"));
        Assert.Equal("Fine. I bring the contract on Friday.", string.Join(' ', below.OwnText.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
        var carried = below.Segments.Single(segment => segment.Kind is SegmentKind.Quote or SegmentKind.Forwarded && segment.Author is not null);
        Assert.Equal("jo@contoso.example", carried.Author!.Address);
        Assert.Contains("When?", carried.Span.Slice(below.Text), StringComparison.Ordinal);

        // Nothing below it: its lines are what they were.
        Assert.DoesNotContain('>', HtmlText.Render($"<div>Fine.</div>{quote}<div><br></div>").Replace("@contoso.example>", "", StringComparison.Ordinal).Replace("@northwind.example>", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<div style=\"border-left:4px solid red\"><p>Please note: we close at ten.</p></div><p>See you.</p>", "Please note: we close at ten.\n\nSee you.")]
    [InlineData("<div class=\"gmail_quote\"><div>On Mon, Mar 2, 2026 at 4:12 PM Jo &lt;jo@contoso.example&gt; wrote:</div><blockquote class=\"gmail_quote\">When?</blockquote></div><div>On Friday.</div>", "On Mon, Mar 2, 2026 at 4:12 PM Jo <jo@contoso.example> wrote:\n> When?\nOn Friday.")]
    public void A_box_of_the_senders_and_a_quote_with_marks_get_none(string html, string text) => Assert.Equal(text, HtmlText.Render(html));

    [Theory]
    [InlineData("<div class=\"gmail_quote\"><div class=\"gmail_attr\">On Mon, Mar 2, 2026 at 4:12 PM Jo Falk &lt;jo@contoso.example&gt; wrote:<br></div><blockquote class=\"gmail_quote\">Where?</blockquote><div>I have moved to Oslo.</div></div>")]
    [InlineData("<div class=\"protonmail_quote\">On Monday, March 2nd, 2026 at 4:12 PM, Jo Falk &lt;jo@contoso.example&gt; wrote:<br><br><blockquote class=\"protonmail_quote\" type=\"cite\">Where?</blockquote><div>I have moved to Oslo.</div></div>")]
    [InlineData("<div class=\"yahoo_quoted\" id=\"yahoo_quoted_1\"><div>On Monday, March 2, 2026 at 4:12 PM, Jo Falk &lt;jo@contoso.example&gt; wrote:</div><div><br></div><blockquote type=\"cite\">Where?</blockquote><div>I have moved to Oslo.</div></div>")]
    public void An_answer_below_the_quote_inside_the_container_is_the_senders_whatever_follows_it(string quote)
    {
        foreach (var below in (string[])["", "<div>Ada</div>", "<div class=\"gmail_signature\">Ada Winter<br>Northwind Ltd</div>", "<div>Best regards</div><div>Ada</div>"])
        {
            var body = SplitView.Split(HtmlText.Render($"<div dir=\"ltr\">{quote}</div>{below}"));

            Assert.Contains("I have moved to Oslo.", body.OwnText, StringComparison.Ordinal);
            Assert.DoesNotContain("Where?", body.OwnText, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_quote_that_a_carried_message_begins_with_ends_nothing()
    {
        var body = SplitView.Split(HtmlText.Render("<div>Fine.</div><div name=\"quote\">" + Block + "<div><blockquote type=\"cite\">Where?</blockquote><div>I have moved to Kiel.</div></div></div><div>I bring it.</div>"));

        Assert.DoesNotContain("Kiel", body.OwnText, StringComparison.Ordinal);
        Assert.Contains("I bring it.", body.OwnText, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_closed_quotes_within_each_other_take_no_long_time()
    {
        var html = string.Concat(Enumerable.Repeat("<div name=\"quote\"><div>On Mon, Mar 2, 2026 at 4:12 PM Jo &lt;jo@contoso.example&gt; wrote:</div>", 8000)) + string.Concat(Enumerable.Repeat("When?</div><p>Then.</p>", 8000));
        var flat = string.Concat(Enumerable.Repeat("<div name=\"quote\">On Mon, Mar 2, 2026 at 4:12 PM Jo &lt;jo@contoso.example&gt; wrote:<br>When?</div>Then.", 12_000));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.Contains("Then.", HtmlText.Render(html), StringComparison.Ordinal);
        Assert.Contains("Then.", HtmlText.Render(flat), StringComparison.Ordinal);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 8);
    }
}
