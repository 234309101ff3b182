using CsCheck;

namespace FactForge.Mail.Tests.Hostile;

/// <summary>
/// Mail with bytes changed, cut, doubled and put in. Nothing throws; what is read is accounted for; segments lie inside their text.
/// <c>CsCheck_Time</c> makes the run longer.
/// </summary>
public sealed class ReaderFuzzTests
{
    private static readonly byte[][] Seeds = [.. SeedTexts().Select(MailText.Bytes)];

    private static readonly byte[][] Tokens = [.. new[]
    {
        "\n", "\r\n", "\n\n", "From ", "\nFrom a Mon Feb  3 10:00:00 2025\n", "--b\n", "--b--\n", "\0", "\u00ff", "=?utf-8?q?", "?=", "<", ">", "<<>>", "Content-Type: ", "multipart/mixed; boundary=b\n",
        "message/rfc822\n", "text/html\n", "charset=utf-16\n", "Content-Transfer-Encoding: base64\n", "Content-Length: 99\n", "Date: \n", "(", "\"", "\\", ":", ";", "\t", " ", "> ", "-- \n", "-----Original Message-----\n", "On Mon, Ada wrote:\n",
    }.Select(MailText.Bytes)];

    [Fact]
    public void Broken_mail_never_breaks_the_reader()
    {
        var edit = Gen.Select(Gen.Int[0, 3], Gen.Double[0, 1], Gen.Int[0, 200], Gen.Int[0, Tokens.Length - 1], (kind, place, length, token) => (kind, place, length, token));
        Gen.Select(Gen.Int[0, Seeds.Length - 1], edit.Array[1, 8]).Sample((seed, edits) =>
        {
            var bytes = edits.Aggregate(Seeds[seed], (current, change) => Apply(current, change.kind, change.place, change.length, change.token));
            var items = MailText.Read(bytes).GetAwaiter().GetResult();
            Assert.True(items.Count > 0);
            Assert.True(items[^1] is MailItem.End || items.Problems().Count > 0);
            foreach (var message in items.Messages())
                Check(message);
        }, iter: 3000);
    }

    private static void Check(Message message)
    {
        var end = 0;
        foreach (var segment in message.Body.Segments)
        {
            Assert.True(segment.Span.Start >= end && segment.Span.End <= message.Body.Text.Length);
            end = segment.Span.End;
        }

        Assert.NotEqual("", message.Id.Value);
        Assert.Equal(message.Id.Value, FactForge.Mail.Threading.ThreadingLink.Of(message).Id);
        Assert.All(FactForge.Mail.SecondHand.SecondHandMessages.From(message), carried => Assert.Equal(message.Id, carried.CarriedBy));
    }

    private static byte[] Apply(byte[] bytes, int kind, double place, int length, int token)
    {
        var at = (int)(place * bytes.Length);
        var end = Math.Min(bytes.Length, at + length);
        return kind switch
        {
            0 => [.. bytes[..at], .. bytes[end..]],
            1 => [.. bytes[..end], .. bytes[at..]],
            2 => [.. bytes[..at], .. Tokens[token], .. bytes[at..]],
            _ => [.. bytes[..at], .. bytes[at..end].Select(letter => (byte)(letter ^ (length | 1))), .. bytes[end..]],
        };
    }

    private static IEnumerable<string> SeedTexts()
    {
        yield return MailText.Entry(MailText.Message("a@x.example", body: "Hello.\n\nOn Mon, Feb 3, 2025 at 10:00, Bo Lund <bo@contoso.example> wrote:\n> What of it?\n> -- \n> Bo\n\n-- \nAda Byrne\nHead of Platform, Northwind\n+44 20 7946 0123\n"))
            + MailText.Entry(MailText.Message("b@x.example", "=?iso-8859-1?q?Bl=E5b=E6r?=", "<p>Hello <b>you</b></p><blockquote>old</blockquote>", more: "Content-Type: text/html; charset=\"iso-8859-1\"\nContent-Transfer-Encoding: quoted-printable\nReferences: <a@x.example>\n"));
        yield return MailText.Entry(MailText.Message("c@x.example", body: "--b\nContent-Type: multipart/alternative; boundary=\"c\"\n\n--c\nContent-Type: text/plain; format=flowed\n\nPlain \nwords.\n--c\nContent-Type: text/html\n\n<p>words</p>\n--c--\n--b\nContent-Type: message/rfc822\n\nFrom: w@council.example\nSubject: in\n\nInner.\n--b\nContent-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR\nEND:VCALENDAR\n--b--\n", more: "Content-Type: multipart/mixed; boundary=b\nX-Gmail-Labels: Inbox,\"a, b\"\nReceived: from a by b; Mon, 3 Feb 2025 10:00:00 +0000\n"));
        yield return MailText.Message("d@x.example", body: "Hi,\n\n-----Original Message-----\nFrom: Bo Lund\nSent: Monday, February 3, 2025 10:00 AM\nTo: Ada Byrne\nSubject: x\n\nOld words.\n");
    }
}
