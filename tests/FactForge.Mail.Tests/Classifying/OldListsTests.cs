namespace FactForge.Mail.Tests.Classifying;

/// <summary>Lists whose managers know no List-Id, as Majordomo, LISTSERV, Sympa, ezmlm and ecartis send.</summary>
public sealed class OldListsTests
{
    private const string Ada = "Ada Byrne <ada@northwind.example>";

    [Theory]
    [InlineData("Sender: owner-ports@quay.example\nPrecedence: bulk\n", "ports@quay.example")]
    [InlineData("Sender: owner-ports@quay.example\n", "ports@quay.example")]
    [InlineData("Sender: ports-bounce@quay.example\nX-ecartis-version: Ecartis v1.0.0\nErrors-To: ports-bounce@quay.example\nPrecedence: bulk\n", "ports@quay.example")]
    [InlineData("X-Loop: ports@quay.example\nX-Sequence: 12\nErrors-To: ports-owner@quay.example\nPrecedence: list\n", "ports@quay.example")]
    [InlineData("X-Mailing-List: <ports@quay.example> archive/latest/12\nPrecedence: list\n", "ports@quay.example")]
    [InlineData("X-Mailing-List: ports@quay.example\n", "ports@quay.example")]
    [InlineData("Delivered-To: bo@contoso.example\nDelivered-To: mailing list ports@quay.example\nPrecedence: bulk\n", "ports@quay.example")]
    [InlineData("Sender: LISTSERV@QUAY.EXAMPLE\n", "ports@quay.example")]
    [InlineData("Sender: The ports <PORTS@QUAY.EXAMPLE>\nPrecedence: list\n", "ports@quay.example")]
    [InlineData("Sender: ports@quay.example\nX-Google-Loop: groups\nPrecedence: bulk\n", "ports@quay.example")]
    [InlineData("Sender: The ports <PORTS@QUAY.EXAMPLE>\nReply-To: The ports <PORTS@QUAY.EXAMPLE>\n", "ports@quay.example")]
    [InlineData("X-Listserver: Northwind 4.0\nReply-To: ports@quay.example\nPrecedence: bulk\n", "ports@quay.example")]
    [InlineData("Return-Path: <ports-return-12-bo=contoso.example@quay.example>\nPrecedence: bulk\n", "ports@quay.example")]
    [InlineData("Sender: owner-ports@quay.example\nX-Loop: ports@quay.example\nErrors-To: owner-ports@quay.example\nPrecedence: bulk\n", "ports@quay.example")]
    [InlineData("Delivered-To: bo@contoso.example\nDelivered-To: mlist ports@quay.example\nPrecedence: bulk\n", "ports@quay.example")]
    [InlineData("Return-Path: <ports+bounces-12-bo=contoso.example@quay.example>\nPrecedence: list\n", "ports@quay.example")]
    [InlineData("Newsgroups: quay.ports,quay.cranes\n", "quay.ports")]
    public async Task What_a_person_wrote_to_one_is_a_discussion_and_tells_the_lists_address(string headers, string list)
    {
        var message = await MailText.One(To("ports@quay.example", Ada, headers));
        Assert.Equal((MessageClass.ListDiscussion, list), (message.Classification.Class, message.List));
    }

    [Theory]
    [InlineData("ports@lists.quay.example")]
    [InlineData("ports-l@quay.example")]
    public async Task Where_nothing_but_the_precedence_is_told_the_address_reads_as_a_lists(string to)
    {
        var message = await MailText.One(To(to, Ada, "Precedence: bulk\n"));
        Assert.Equal((MessageClass.ListDiscussion, to), (message.Classification.Class, message.List));
    }

    [Theory]
    [InlineData("bo@contoso.example", Ada, "Precedence: bulk\n", MessageClass.Newsletter)]
    [InlineData("bo@contoso.example", Ada, "Precedence: list\n", MessageClass.Person)]
    [InlineData("ports@quay.example", "News <news@quay.example>", "Sender: owner-ports@quay.example\nPrecedence: bulk\n", MessageClass.Newsletter)]
    [InlineData("office@quay.example", Ada, "Sender: office-admin@quay.example\n", MessageClass.Person)]
    [InlineData("office@quay.example", Ada, "Sender: office@quay.example\n", MessageClass.Person)]
    [InlineData("office@quay.example", Ada, "Reply-To: office@quay.example\n", MessageClass.Person)]
    [InlineData("bo@contoso.example", Ada, "X-Loop: bo@home.example\n", MessageClass.Person)]
    [InlineData("bo@contoso.example", Ada, "X-Loop: bo@contoso.example\nPrecedence: bulk\nIn-Reply-To: <a@x.example>\n", MessageClass.Person)]
    [InlineData("ports@quay.example", Ada, "Sender: owner-ports@quay.example\nX-Campaign: 12\nPrecedence: bulk\n", MessageClass.Newsletter)]
    [InlineData("bo@contoso.example", Ada, "Delivered-To: bo@contoso.example\n", MessageClass.Person)]
    [InlineData("bo@contoso.example", Ada, "Return-Path: <news+bounces-12-bo=contoso.example@quay.example>\n", MessageClass.Person)]
    [InlineData("bo@contoso.example", Ada, "Sender: Kay Lee <kay@northwind.example>\n", MessageClass.Person)]
    public async Task What_goes_to_its_reader_or_comes_from_nobody_is_none(string to, string from, string headers, MessageClass expected) =>
        Assert.Equal(expected, (await MailText.One(To(to, from, headers))).Classification.Class);

    private static string To(string to, string from, string headers) =>
        MailText.Message("m@x.example", from: from, more: headers).Replace("To: Bo Lund <bo@contoso.example>", "To: " + to, StringComparison.Ordinal);
}
