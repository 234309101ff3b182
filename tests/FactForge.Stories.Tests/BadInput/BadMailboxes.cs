using FactForge.Stories.Tests.Running;
using Xunit;

namespace FactForge.Stories.Tests.BadInput;

/// <summary>Mailboxes that are none: each is answered by one clear sentence, and the rest goes on.</summary>
public sealed class BadMailboxes : IDisposable
{
    private const string Good = "From ada@tide.example Mon Sep  1 09:00:00 2025\nFrom: Ada Byrne <ada@tide.example>\nTo: nora.lindqvist@tideway.example\nSubject: Keys\nDate: Mon, 01 Sep 2025 09:00:00 +0000\nMessage-ID: <keys@tide.example>\n\nI will bring the keys on Monday.\n\n";
    private readonly string folder = Directory.CreateTempSubdirectory("factforge-bad-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_path_where_nothing_is_is_refused()
    {
        using var vault = new TemporaryVault();
        var run = await RunAsync(vault, Path.Combine(folder, "nothing.mbox"));
        Assert.Equal(2, run.Status);
        Assert.Contains("There is no mailbox at", run.Error, StringComparison.Ordinal);
        Assert.Contains("nothing.mbox", run.Error, StringComparison.Ordinal);
        Assert.Empty(vault.Files());
    }

    [Fact]
    public async Task An_empty_file_is_a_mailbox_without_messages()
    {
        using var vault = new TemporaryVault();
        var run = await RunAsync(vault, Make("empty.mbox", ""u8.ToArray()));
        Assert.Contains("empty.mbox", run.Output + run.Error, StringComparison.Ordinal);
        Assert.True(run.Status is 0 or 1, run.Error);
    }

    [Theory]
    [InlineData("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n")]
    [InlineData("\u007fELF\u0002\u0001\u0001\0\0\0\0\0\0\0\0\0\u0003\0>\0\u0001\0\0\0")]
    [InlineData("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR")]
    public async Task A_binary_called_mbox_is_named_and_the_rest_is_read(string bytes)
    {
        using var vault = new TemporaryVault();
        var run = await RunAsync(vault, Make("scan.mbox", System.Text.Encoding.Latin1.GetBytes(bytes)), Make("good.mbox", System.Text.Encoding.UTF8.GetBytes(Good)));
        Assert.Equal(1, run.Status);
        Assert.Contains("scan.mbox", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 read, 1 new", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mailbox_cut_off_in_the_middle_of_a_message_gives_every_message_that_is_there()
    {
        using var vault = new TemporaryVault();
        var whole = Good + Good.Replace("keys@", "locks@", StringComparison.Ordinal);
        var run = await RunAsync(vault, Make("cut.mbox", System.Text.Encoding.UTF8.GetBytes(whole[..^20])));
        Assert.True(run.Status is 0 or 1, run.Error);
        Assert.Contains("2 read, 2 new", run.Output, StringComparison.Ordinal);
        Assert.Contains("cut.mbox ends in the middle of a line: its last message may be cut off", run.Error + run.Output, StringComparison.Ordinal);
        using var entire = new TemporaryVault();
        var other = await RunAsync(entire, Make("whole.mbox", System.Text.Encoding.UTF8.GetBytes(whole)));
        Assert.DoesNotContain("cut off", other.Error + other.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_of_mixed_junk_gives_its_mail_and_names_what_is_none()
    {
        using var vault = new TemporaryVault();
        Make("letter.eml", System.Text.Encoding.UTF8.GetBytes(Good[(Good.IndexOf('\n', StringComparison.Ordinal) + 1)..]));
        Make("picture.png", [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10]);
        Make("readme.txt", "Nothing to see here.\n"u8.ToArray());
        Make("void", []);
        Make("broken.mbox", [0x50, 0x4B, 0x05]);
        var run = await RunAsync(vault, folder);
        Assert.True(run.Status is 0 or 1, run.Error);
        Assert.Contains("1 read, 1 new", run.Output, StringComparison.Ordinal);
        Assert.Contains("are named as mail and hold none, and were passed over: broken.mbox.", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("picture.png", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unreadable_file_is_named_and_the_rest_is_read()
    {
        if (Environment.UserName == "root" || OperatingSystem.IsWindows())
            Assert.Skip("The superuser may read every file, and Windows has no file modes.");
        using var vault = new TemporaryVault();
        var secret = Make("secret.mbox", System.Text.Encoding.UTF8.GetBytes(Good));
        File.SetUnixFileMode(secret, UnixFileMode.None);
        var run = await RunAsync(vault, secret, Make("good.mbox", System.Text.Encoding.UTF8.GetBytes(Good)));
        Assert.Equal(1, run.Status);
        Assert.Contains("secret.mbox", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 read, 1 new", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--since", "yesterday", "2025-09-30")]
    [InlineData("--until", "2025-13-01", "2025-09-30")]
    [InlineData("--owner", "nora", "ada@northwind.example")]
    [InlineData("--person", "@", "ada@northwind.example")]
    [InlineData("--model", "gpt", "not configured")]
    public async Task A_wrong_value_of_an_option_is_refused_with_one_that_would_do(string option, string value, string said)
    {
        using var vault = new TemporaryVault();
        var run = await Factforge.RunAsync("run", Fixtures.HalfYear, "--vault", vault.Root, option, value);
        Assert.Equal(2, run.Status);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.Trim().Split('\n'));
        Assert.Empty(vault.Files());
    }

    private string Make(string name, byte[] bytes)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private static Task<Factforge.Outcome> RunAsync(TemporaryVault vault, params string[] mailboxes) =>
        Factforge.RunAsync(["run", .. mailboxes, "--vault", vault.Root, "--owner", Fixtures.Owner]);
}
