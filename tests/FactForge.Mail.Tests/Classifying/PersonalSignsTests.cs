namespace FactForge.Mail.Tests.Classifying;

/// <summary>What a person wrote to a person through a program that sends mailings, and mailings that look like it.</summary>
public sealed class PersonalSignsTests
{
    private const string Body = "Hi Bo,\n\nthanks for the call. The crane stands on Friday.\n\nAda\n";

    [Theory]
    [InlineData("Ada Byrne <ada@northwind.example>", "X-SG-EID: 12\n", Body, MessageClass.Person)]
    [InlineData("Ada Byrne <ada@northwind.example>", "X-Mailgun-Tag: crm\n", Body, MessageClass.Person)]
    [InlineData("Ada Byrne <ada@northwind.example>", "List-Unsubscribe: <https://crm.example/u>\n", Body, MessageClass.Person)]
    [InlineData("Ada Byrne <ada@northwind.example>", "Return-Path: <bounce+ab@crm.example>\nX-Mailgun-Sid: 12\n", "Hi Bo,\n\nthanks for the call.\n\nAda\n\nIf you no longer wish to receive mail from me, click here: https://crm.example/u\n", MessageClass.Person)]
    [InlineData("Ada Byrne <ada@northwind.example>", "List-Unsubscribe: <https://crm.example/u>\n", "The crane stands on Friday.\n", MessageClass.Newsletter)]
    [InlineData("Ada Byrne <ada@northwind.example>", "List-Unsubscribe: <https://crm.example/u>\nX-SG-EID: 12\n", Body, MessageClass.Newsletter)]
    [InlineData("Ada Byrne <ada@northwind.example>", "List-Unsubscribe: <https://crm.example/u>\n", Body + "\nUnsubscribe: https://crm.example/u\n", MessageClass.Newsletter)]
    [InlineData("Ada Byrne <ada@northwind.example>", "Precedence: bulk\nList-Unsubscribe: <https://crm.example/u>\n", Body, MessageClass.Newsletter)]
    [InlineData("Northwind Cranes <hello@northwind.example>", "List-Unsubscribe: <https://crm.example/u>\n", Body, MessageClass.Newsletter)]
    [InlineData("Northwind <cranes@northwind.example>", "X-SG-EID: 12\n", Body, MessageClass.Newsletter)]
    public async Task One_sign_of_a_relay_is_not_enough(string from, string headers, string body, MessageClass expected) =>
        Assert.Equal(expected, (await MailText.One(MailText.Message("m@x.example", from: from, more: headers, body: body))).Classification.Class);
}
