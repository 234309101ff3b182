using FactForge.Mail.Bodies;
using FactForge.Mail.Signatures;

namespace FactForge.Mail.Tests.Bodies;

public sealed class ClosedSignaturesTests
{
    private const string Card = "<div>Ada Winter</div><div>Northwind Ltd</div>";
    private static readonly MailAddress Ada = new("ada@northwind.example", "Ada Winter");

    [Theory]
    [InlineData("<div dir=\"ltr\" class=\"gmail_signature\" data-smartmail=\"gmail_signature\">" + Card + "</div>")]
    [InlineData("<div id=\"Signature\">" + Card + "</div>")]
    [InlineData("<div id=\"x_Signature\">" + Card + "</div>")]
    [InlineData("<div id=\"ms-outlook-mobile-signature\">" + Card + "</div>")]
    [InlineData("<div class=\"ms-outlook-mobile-signature\">" + Card + "</div>")]
    [InlineData("<div id=\"AppleMailSignature\">" + Card + "</div>")]
    [InlineData("<div class=\"moz-signature\">-- <br>" + Card + "</div>")]
    [InlineData("<pre class=\"moz-signature\" cols=\"72\">-- \nAda Winter\nNorthwind Ltd</pre>")]
    [InlineData("<div class=\"ydp1e5d2c2signature\">" + Card + "</div>")]
    [InlineData("<div id=\"ymail_android_signature\">" + Card + "</div>")]
    [InlineData("<div data-marker=\"__SIG_PRE__\">" + Card + "</div>")]
    [InlineData("<div class=\"protonmail_signature_block\"><div class=\"protonmail_signature_block-user\">" + Card + "</div><div class=\"protonmail_signature_block-proton\">Sent with Proton Mail secure email.</div></div>")]
    public void What_stands_below_a_closed_signature_is_the_senders(string signature)
    {
        foreach (var below in (string[])["Hello Bo, I have moved to Oslo and work for Fabrikam now.", "I have moved", "Room 12 is free"])
        {
            var body = Split($"<div>Hi Bo</div>{signature}<div><br></div><div>{below}</div>");

            Assert.Equal("Hi Bo\n" + below, string.Join('\n', body.OwnText.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
            var card = SignatureReader.Read(body.Text, body.Segments, Ada);
            Assert.Equal(["Ada Winter", "Northwind Ltd"], card!.Fields.Where(field => field.Kind is SignatureFieldKind.Name or SignatureFieldKind.Organisation).Select(field => field.Value));
        }
    }

    [Theory]
    [InlineData("<div class=\"gmail_quote\"><div class=\"gmail_attr\">On Mon, Mar 2, 2026 at 4:12 PM Jo Falk &lt;jo@contoso.example&gt; wrote:<br></div><blockquote class=\"gmail_quote\">When?</blockquote></div>")]
    [InlineData("<div id=\"appendonsend\"></div><hr><div id=\"divRplyFwdMsg\"><b>From:</b> Jo Falk &lt;jo@contoso.example&gt;<br><b>Sent:</b> Monday, March 2, 2026 4:12 PM<br><b>To:</b> Ada<br><b>Subject:</b> Crane</div><div>When?</div>")]
    [InlineData("<div style=\"border:none;border-top:solid #E1E1E1 1.0pt\"><p><b>From:</b> Jo Falk &lt;jo@contoso.example&gt;<br><b>Sent:</b> Monday, March 2, 2026 4:12 PM<br><b>To:</b> Ada<br><b>Subject:</b> Crane</p></div><p>When?</p>")]
    [InlineData("")]
    public void A_quote_below_it_stays_a_quote_and_needs_no_mark(string below)
    {
        var body = Split($"<div>Fine.</div><div id=\"Signature\">{Card}</div>{below}");

        Assert.Equal("Fine.", body.OwnText.Trim());
        Assert.DoesNotContain(SignatureMark.End, body.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_house_that_a_server_adds_below_it_is_of_the_signature()
    {
        var body = Split("<div>Fine.</div><div id=\"Signature\"><div>Ada Winter</div></div><div>Northwind Ltd</div><div>Tel. +44 20 7946 0123</div>");

        Assert.Equal("Fine.", body.OwnText.Trim());
        Assert.Equal("+442079460123", SignatureReader.Read(body.Text, body.Segments, Ada)?.First(SignatureFieldKind.Phone)?.Value);
    }

    [Fact]
    public void A_notice_below_it_is_a_notice()
    {
        var body = Split($"<div>Hi Bo, all is well.</div><div id=\"Signature\">{Card}</div><div>This e-mail is confidential and intended solely for the addressee. If you are not the intended recipient, please delete it and notify the sender.</div>");

        Assert.Equal("Hi Bo, all is well.", body.OwnText.Trim());
        Assert.Equal(SegmentKind.Disclaimer, body.Segments[^1].Kind);
        Assert.Equal(["Ada Winter", "Northwind Ltd"], SignatureReader.Read(body.Text, body.Segments, Ada)?.Fields.Select(field => field.Value));
    }

    [Fact]
    public void A_scanners_line_below_it_is_a_notice() =>
        Assert.Equal(SegmentKind.Disclaimer, Split($"<div>Fine.</div><div id=\"Signature\">{Card}</div><p>Virus-free. <a href=\"https://www.avast.com/sig\">www.avast.com</a></p>").Segments[^1].Kind);

    [Fact]
    public void Of_two_signatures_the_last_is_read()
    {
        var body = Split($"<div class=\"gmail_signature\">{Card}</div><p>Hello Bo,</p><p>I have moved.</p><p>Best regards<br>Ada Winter<br>Northwind Ltd<br>+44 20 7946 0123</p>");

        Assert.Equal("Hello Bo,\n\nI have moved.\n\nBest regards", body.OwnText.Trim());
        Assert.Equal("+442079460123", SignatureReader.Read(body.Text, body.Segments, Ada)?.First(SignatureFieldKind.Phone)?.Value);
    }

    [Theory]
    [InlineData("<div class=\"gmail_signature\"></div><div>I have moved to Oslo.</div>", "I have moved to Oslo.")]
    [InlineData("<div>Fine.</div><div class=\"gmail_signature\"><br></div><div>See you.</div>", "Fine.\n\nSee you.")]
    [InlineData("<div>Fine.</div><div class=\"gmail_signature_prefix\">I have moved.</div>", "Fine.\nI have moved.")]
    [InlineData("<div>Fine.</div><div class=\"signatures\">Ten signatures are missing.</div>", "Fine.\nTen signatures are missing.")]
    public void A_container_that_holds_no_signature_leaves_no_mark(string html, string text) => Assert.Equal(text, HtmlText.Render(html));

    [Theory]
    [InlineData("<div id=\"AppleMailSignature\">I have moved to Oslo and work for Fabrikam now.<br><br>Sent from my iPhone</div>")]
    [InlineData("<div>Hi Bo,</div><div id=\"AppleMailSignature\">I have moved to Oslo and work for Fabrikam now.<br><br>Sent from my iPhone</div>")]
    [InlineData("<div id=\"Signature\"><div>I have moved to Oslo and work for Fabrikam now.</div><p>Ada Winter</p></div>")]
    [InlineData("<div class=\"gmail_signature\"><div>I have moved to Oslo and work for Fabrikam now.</div>" + Card + "</div>")]
    [InlineData("<div>Hi Bo,</div><div id=\"ms-outlook-mobile-signature\"><div>I have moved to Oslo and work for Fabrikam now.</div><div>Get Outlook for iOS</div></div>")]
    [InlineData("<div class=\"gmail_signature\">Hi Bo,<br><br>I have moved to Oslo and work for Fabrikam now.<br><br>Ada</div>")]
    [InlineData("<div class=\"moz-signature\">I have moved to Oslo and work for Fabrikam now.<br>-- <br>" + Card + "</div>")]
    public void Words_typed_into_the_container_above_the_card_are_the_senders(string html)
    {
        var body = Split(html);

        Assert.Equal("I have moved to Oslo and work for Fabrikam now.", body.OwnText.Replace("Hi Bo,", "", StringComparison.Ordinal).Trim());
        Assert.Contains(body.Segments, segment => segment.Kind == SegmentKind.Signature);
    }

    [Fact]
    public void A_sentence_right_above_a_devices_line_is_the_senders_and_an_excuse_is_not()
    {
        Assert.Contains("Bring the contract on Friday.", Split("<div>Fine.</div><div id=\"AppleMailSignature\">Bring the contract on Friday.<br><br>Sent from my iPhone</div>").OwnText, StringComparison.Ordinal);
        Assert.DoesNotContain("brevity", Split("<div>Fine.</div><div id=\"AppleMailSignature\">Please excuse the brevity of this message.<br>Sent from my iPhone</div>").OwnText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<div class=\"gmail_signature\">" + Card + "<div>I have not failed. I have just found 10,000 ways that will not work.</div></div>")]
    [InlineData("<div class=\"gmail_signature\"><div>\"I have a dream that one day we will rise.\"</div>" + Card + "</div>")]
    [InlineData("<div class=\"gmail_signature\"><div>I have no special talent, only curiosity.</div><div>- Albert Einstein</div>" + Card + "</div>")]
    [InlineData("<div class=\"gmail_signature\"><div>Good things take a little more time.</div>" + Card + "</div>")]
    public void A_saying_in_it_stays_of_the_signature(string signature) => Assert.Equal("The crane comes on Friday.", Split("<div>The crane comes on Friday.</div>" + signature).OwnText.Trim());

    [Fact]
    public void Many_signatures_take_no_long_time()
    {
        var html = string.Concat(Enumerable.Repeat("<div class=\"gmail_signature\">Ada</div><div>I have moved.</div>", 40_000)) + string.Concat(Enumerable.Repeat("<div class=\"gmail_signature\">", 40_000)) + "Ada";
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.NotEmpty(BodySplitter.Split(HtmlText.Render(html)));
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 8);
    }

    private static MessageBody Split(string html)
    {
        var text = HtmlText.Render(html);
        return new MessageBody(text, BodySplitter.Split(text, Ada));
    }
}
