namespace FactForge.Mail.Tests.Identity;

/// <summary>"Ada Byrne via …": a service that writes in her name, a list that passes on what she wrote, and she herself.</summary>
public sealed class ThroughServiceTests
{
    [Theory]
    [InlineData("Ada Byrne via Northwind Sign <dse@sign.example>", "Reply-To: Ada Byrne <ada@northwind.example>\n", MessageClass.Notification, "dse@sign.example")]
    [InlineData("\"Ada Byrne (via Northwind Docs)\" <shares@docs.example>", "Reply-To: Ada Byrne <ada@northwind.example>\n", MessageClass.Notification, "shares@docs.example")]
    [InlineData("Ada Byrne über Northwind Sign <dse@sign.example>", "Reply-To: ada@northwind.example\n", MessageClass.Notification, "dse@sign.example")]
    [InlineData("Ada Byrne via Northwind Drive <no-reply@drive.example>", "Reply-To: Ada Byrne <ada@northwind.example>\n", MessageClass.Notification, "no-reply@drive.example")]
    [InlineData("Ada Byrne via Links <invitations@links.example>", "", MessageClass.Notification, "invitations@links.example")]
    [InlineData("Ada Byrne via Ports <ports@lists.example>", "Reply-To: Ada Byrne <ada@northwind.example>\nList-Id: <ports.lists.example>\nList-Post: <mailto:ports@lists.example>\n", MessageClass.ListDiscussion, "ada@northwind.example")]
    [InlineData("'Ada Byrne' via Ports <ports@groups.example>", "X-Original-From: Ada Byrne <ada@northwind.example>\nReply-To: Ada Byrne <ada@northwind.example>\n", MessageClass.Person, "ada@northwind.example")]
    [InlineData("Ada Byrne via Roma <ada@northwind.example>", "Reply-To: Ada Byrne <ada.byrne@home.example>\n", MessageClass.Person, "ada.byrne@home.example")]
    [InlineData("Ada Byrne via Roma <quay@northwind.example>", "", MessageClass.Person, "quay@northwind.example")]
    public async Task The_words_are_whose_they_are(string from, string headers, MessageClass expected, string author)
    {
        var message = await MailText.One(MailText.Message("m@x.example", from: from, more: headers));
        Assert.Equal((expected, author), (message.Classification.Class, message.From?.Address));
    }
}
