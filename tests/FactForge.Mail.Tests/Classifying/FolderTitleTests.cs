namespace FactForge.Mail.Tests.Classifying;

/// <summary>Where mail lies, whatever the server or the export makes of the folder's name.</summary>
public sealed class FolderTitleTests : IDisposable
{
    private readonly MailFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("INBOX.Trash", MessageClass.Deleted)]
    [InlineData(".Trash", MessageClass.Deleted)]
    [InlineData("Deleted_Items.mbox", MessageClass.Deleted)]
    [InlineData("Gelöschte Elemente", MessageClass.Deleted)]
    [InlineData("Gelo\u0308schte Elemente", MessageClass.Deleted)]
    [InlineData("Gel&APY-schte Elemente", MessageClass.Deleted)]
    [InlineData("Papierkorb.mbox/mbox", MessageClass.Deleted)]
    [InlineData("INBOX.Trash.mbox", MessageClass.Deleted)]
    [InlineData("Junk (1)", MessageClass.Spam)]
    [InlineData("Junk (1).mbox", MessageClass.Spam)]
    [InlineData("[Gmail].Spam", MessageClass.Spam)]
    [InlineData("INBOX.Drafts", MessageClass.Draft)]
    [InlineData("Papierkorb.mbox", MessageClass.Deleted)]
    [InlineData("About.Trash", MessageClass.Person)]
    [InlineData("Junk yard", MessageClass.Person)]
    [InlineData("Trash collection 2024", MessageClass.Person)]
    [InlineData("INBOX.Harbour", MessageClass.Person)]
    [InlineData("INBOX.Clients.Kosz", MessageClass.Person)]
    [InlineData("Werbung", MessageClass.Person)]
    public async Task The_class_of_the_place_is_known(string file, MessageClass expected)
    {
        folder.Write(file, MailText.Entry(MailText.Message("m@x.example")));
        Assert.Equal(expected, Assert.Single((await folder.ReadAll()).Messages()).Classification.Class);
    }

    [Fact]
    public async Task A_folder_of_single_messages_is_known_by_its_name_too()
    {
        folder.Write("Papierkorb.mbox/1.eml", MailText.Message("m@x.example"));
        Assert.Equal(MessageClass.Deleted, Assert.Single((await folder.ReadAll()).Messages()).Classification.Class);
    }

    [Theory]
    [InlineData("Projekte/Werbung,Sent", MessageClass.Person)]
    [InlineData("Werbung,Posteingang", MessageClass.Person)]
    [InlineData("Inbox,Wood/Bin", MessageClass.Person)]
    [InlineData("Clients/Kosz", MessageClass.Person)]
    [InlineData("Clients/Spam", MessageClass.Person)]
    [InlineData("Inbox,Spam", MessageClass.Person)]
    [InlineData("Inbox,Bin", MessageClass.Person)]
    [InlineData("Spam,Opened", MessageClass.Spam)]
    [InlineData("[Gmail]/Spam", MessageClass.Spam)]
    [InlineData("INBOX/Junk", MessageClass.Spam)]
    [InlineData("ada@northwind.example/Trash", MessageClass.Deleted)]
    [InlineData("Trash,Sent", MessageClass.Deleted)]
    [InlineData("Posteingang/Papierkorb", MessageClass.Deleted)]
    public async Task A_label_below_one_of_the_owners_own_is_no_place_of_junk_or_trash(string labels, MessageClass expected) =>
        Assert.Equal(expected, (await MailText.One(MailText.Message("m@x.example", more: $"X-Gmail-Labels: {labels}\n"))).Classification.Class);

    [Theory]
    [InlineData("X-Gmail-Labels: Sent,Drafts\n", MessageClass.Person)]
    [InlineData("X-Gmail-Labels: Drafts\n", MessageClass.Draft)]
    public async Task What_lies_among_the_sent_mail_is_no_draft(string headers, MessageClass expected) =>
        Assert.Equal(expected, (await MailText.One(MailText.Message("m@x.example", more: headers))).Classification.Class);
}
