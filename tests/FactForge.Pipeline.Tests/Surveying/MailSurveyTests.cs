using FactForge.Pipeline.Tests.Running;
using Xunit;

namespace FactForge.Pipeline.Tests.Surveying;

public sealed class MailSurveyTests
{
    private const string Ada = "Ada Byrne <ada@northwind.example>";
    private const string Nora = "Nora <nora@tideway.example>";
    private const string Shop = "Crane World <news@craneworld.example>";

    [Fact]
    public async Task Classes_threads_and_people_are_told_and_nothing_is_written()
    {
        using var vault = new VaultOnDisk();
        vault.WriteInbox(
            VaultOnDisk.Mail(Ada, Nora, "Survey", "one@northwind.example", "I will send the survey."),
            VaultOnDisk.Mail(Nora, Ada, "Re: Survey", "two@tideway.example", "Thank you.", "Tue, 04 Nov 2025 09:12:00 +0000", "one@northwind.example"),
            VaultOnDisk.Mail(Shop + "\nList-Unsubscribe-Post: List-Unsubscribe=One-Click", Nora, "Cranes", "three@craneworld.example", "Cheap cranes."));

        var survey = await SurveyAsync(vault, vault.Configuration);

        Assert.Equal([MessageClass.Person, MessageClass.Newsletter, MessageClass.Person], survey.Messages.Select(message => message.Class));
        Assert.Equal([null, "newsletter", null], survey.Messages.Select(message => message.PassedOver));
        Assert.Equal([2, 1], survey.Threads.Select(thread => thread.Messages));
        Assert.Equal(["Nora", "Ada Byrne", "Crane World"], survey.People.Select(person => person.Name));
        Assert.Equal("the address of a desk, a list or a machine", Assert.Single(survey.People, person => person.Nobody is not null).Nobody);
        Assert.Empty(Directory.EnumerateFileSystemEntries(vault.Vault));
    }

    [Fact]
    public async Task The_configuration_says_what_is_passed_over()
    {
        using var vault = new VaultOnDisk();
        vault.WriteInbox(VaultOnDisk.Mail(Ada, Nora, "Survey", "one@northwind.example", "I will send the survey."));
        var survey = await SurveyAsync(vault, vault.Configuration with { Gates = [new("sender", "northwind.example", Extract: false)] });
        Assert.Equal("sender northwind.example, by the configuration", Assert.Single(survey.Messages).PassedOver);
    }

    [Fact]
    public async Task Every_message_is_accounted_for_copies_and_two_messages_of_one_id_among_them()
    {
        using var vault = new VaultOnDisk();
        var first = VaultOnDisk.Mail(Ada, Nora, "Survey", "one@northwind.example", "I will send the survey.");
        vault.WriteInbox(
            first,
            first,
            first.Replace("<one@northwind.example>", "<moved@exchange.example>", StringComparison.Ordinal),
            VaultOnDisk.Mail("Carl Brandt <carl@contoso.example>", Nora, "Crane", "one@northwind.example", "Another message under the same id."),
            VaultOnDisk.Mail(Nora, Ada, "Re: Survey", "two@tideway.example", "Thank you.", "Tue, 04 Nov 2025 09:12:00 +0000", "moved@exchange.example"));

        var survey = await SurveyAsync(vault, vault.Configuration);

        Assert.Equal((5, 3), (survey.Read, survey.Messages.Count));
        Assert.Equal(2, survey.Messages.Single(message => message.Id == "one@northwind.example").Copies);
        Assert.Equal(survey.Messages.Single(message => message.Id == "one@northwind.example").Thread, survey.Messages.Single(message => message.Subject == "Re: Survey").Thread);
    }

    [Theory]
    [InlineData("Mon, 03 Nov 2025 09:12:00 +0000")]
    [InlineData("Mon, 27 Oct 2025 09:12:00 +0000")]
    public async Task Of_a_draft_and_what_was_sent_of_it_the_sent_one_is_told_whichever_comes_first(string drafted)
    {
        var draft = VaultOnDisk.Mail(Ada, Nora, "Survey\nX-Gmail-Labels: Drafts", "one@northwind.example", "I will send", drafted);
        var sent = VaultOnDisk.Mail(Ada, Nora, "Survey\nX-Gmail-Labels: Sent", "one@northwind.example", "I will send the survey.");
        foreach (var inbox in new[] { new[] { draft, sent }, [sent, draft] })
        {
            using var vault = new VaultOnDisk();
            vault.WriteInbox(inbox);
            var message = Assert.Single((await SurveyAsync(vault, vault.Configuration)).Messages);
            Assert.Equal((MessageClass.Person, 1, null), (message.Class, message.Copies, message.PassedOver));
        }
    }

    private static Task<MailSurvey> SurveyAsync(VaultOnDisk vault, VaultConfiguration configuration) =>
        MailSurveyor.SurveyAsync([vault.Inbox], null, configuration, new Progress<RunProgress>(), TestContext.Current.CancellationToken);
}
