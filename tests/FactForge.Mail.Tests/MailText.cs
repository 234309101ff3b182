using System.Text;

namespace FactForge.Mail.Tests;

/// <summary>Invented mail as text, and its reading.</summary>
internal static class MailText
{
    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    public static string Message(string id, string subject = "Berth plan", string body = "Hello there.\n", string from = "Ada Byrne <ada@northwind.example>", string more = "") =>
        $"From: {from}\nTo: Bo Lund <bo@contoso.example>\nDate: Mon, 3 Feb 2025 10:00:00 +0000\nSubject: {subject}\nMessage-ID: <{id}>\n{more}\n{body}";

    public static string Entry(string message, string fromLine = "From ada@northwind.example Mon Feb  3 10:00:00 2025") => $"{fromLine}\n{message}\n";

    public static async Task<List<MailItem>> Read(MailboxFile file, MailboxBookmark? since = null, MailOptions? options = null)
    {
        var items = new List<MailItem>();
        await foreach (var item in MailboxReader.ReadAsync(file, since, options ?? MailOptions.Default, TestContext.Current.CancellationToken))
            items.Add(item);
        return items;
    }

    public static Task<List<MailItem>> Read(byte[] bytes, MailOptions? options = null) => Read(MailboxFile.StandardInput(new MemoryStream(bytes)), null, options);

    public static Task<List<MailItem>> Read(string text, MailOptions? options = null) => Read(Bytes(text), options);

    public static IReadOnlyList<Message> Messages(this IEnumerable<MailItem> items) => [.. items.OfType<MailItem.Read>().Select(read => read.Message)];

    public static IReadOnlyList<MailItem.Problem> Problems(this IEnumerable<MailItem> items) => [.. items.OfType<MailItem.Problem>()];

    public static async Task<Message> One(string text, MailOptions? options = null) => Assert.Single((await Read(text, options)).Messages());
}
