using FactForge.Mail.Identity;

namespace FactForge.Mail.Tests.Identity;

public sealed class MailAddressParserTests
{
    [Theory]
    [InlineData("Ada Byrne <Ada@Northwind.Example>", "ada@northwind.example", "Ada Byrne")]
    [InlineData("\"Byrne, Ada\" <ada@northwind.example>", "ada@northwind.example", "Ada Byrne")]
    [InlineData("\"Byrne, Ada (Leeds)\" <ada@northwind.example>", "ada@northwind.example", "Ada Byrne")]
    [InlineData("\"Ada Byrne, PhD\" <ada@northwind.example>", "ada@northwind.example", "Ada Byrne, PhD")]
    [InlineData("\"Northwind, Inc.\" <ada@northwind.example>", "ada@northwind.example", "Northwind, Inc.")]
    [InlineData("'Ada Byrne' <ada@northwind.example>", "ada@northwind.example", "Ada Byrne")]
    [InlineData("\"ada@northwind.example\" <ada@northwind.example>", "ada@northwind.example", null)]
    [InlineData("=?iso-2022-jp?b?GyRCRURDZhsoQiAbJEI3ckZzGyhC?= <k@minato.example>", "k@minato.example", "田中 健二")]
    [InlineData("=?utf-8?q?Lindstr=C3=B6m=2C_Bj=C3=B6rn?= <b@contoso.example>", "b@contoso.example", "Björn Lindström")]
    [InlineData("ada+lists@northwind.example", "ada@northwind.example", null)]
    [InlineData("Clara Holm on behalf of Ada Byrne <ada@northwind.example>", "ada@northwind.example", "Ada Byrne")]
    [InlineData("ada at northwind.example (Ada Byrne)", "ada@northwind.example", "Ada Byrne")]
    [InlineData("ada at northwind.example (=?utf-8?q?Ada_Bj=C3=B6rn?=)", "ada@northwind.example", "Ada Björn")]
    [InlineData("@d@ @end|ng |rom northw|nd@ex@mp|e (Ada Byrne)", "@d@ @end|ng |rom northw|nd@ex@mp|e", "Ada Byrne")]
    [InlineData("IMCEAEX-_O=NORTHWIND_OU=EXCHANGE+20ADMIN_CN=RECIPIENTS_CN=ABYRNE@northwind.example", "/o=northwind/ou=exchange admin/cn=recipients/cn=abyrne", "abyrne")]
    [InlineData("Ada Byrne <ada=40northwind.example@dmarc.lists.example>", "ada@northwind.example", "Ada Byrne")]
    [InlineData("ada@northwind.example (Ada Byrne)", "ada@northwind.example", "Ada Byrne")]
    [InlineData("\"van der Berg, Jan\" <jan@northwind.example>", "jan@northwind.example", "Jan van der Berg")]
    [InlineData("\"De Vries, Jan\" <jan@northwind.example>", "jan@northwind.example", "Jan De Vries")]
    [InlineData("\"GARCIA LOPEZ, Maria\" <maria@northwind.example>", "maria@northwind.example", "Maria GARCIA LOPEZ")]
    [InlineData("\"Byrne Jr., Ada\" <ada@northwind.example>", "ada@northwind.example", "Ada Byrne Jr.")]
    [InlineData("\"Ivy Jones, Northwind\" <ivy@jones.example>", "ivy@jones.example", "Ivy Jones, Northwind")]
    [InlineData("\"Ivy Jones, Northwind\" <jones@northwind.example>", "jones@northwind.example", "Ivy Jones")]
    [InlineData("\"García López, Ana\" <a.garcia@northwind.example>", "a.garcia@northwind.example", "Ana García López")]
    [InlineData("\"García López, Ana\" <garcia.ana@northwind.example>", "garcia.ana@northwind.example", "Ana García López")]
    [InlineData("\"Ada Byrne, Dr.\" <a.byrne@northwind.example>", "a.byrne@northwind.example", "Dr. Ada Byrne")]
    [InlineData("\"Harbour Ltd, Bo Lind\" <bo@lind.example>", "bo@lind.example", "Harbour Ltd, Bo Lind")]
    [InlineData("\"Jones, Head of Cranes\" <j@jones.example>", "j@jones.example", "Jones, Head of Cranes")]
    [InlineData("\"Jones, Harbour Ltd\" <j@jones.example>", "j@jones.example", "Jones, Harbour Ltd")]
    [InlineData("\"Bishop, Dean\" <dean@northwind.example>", "dean@northwind.example", "Dean Bishop")]
    [InlineData("ADA.BYRNE <ada.byrne@northwind.example>", "ada.byrne@northwind.example", null)]
    [InlineData("Ada <ada@northwind.example>", "ada@northwind.example", "Ada")]
    [InlineData("Sue Fox im Auftrag von Kay Lee <kay@lee.example>", "kay@lee.example", "Kay Lee")]
    [InlineData("Sue Fox namens Kay Lee <kay@lee.example>", "kay@lee.example", "Kay Lee")]
    [InlineData("\"Sue Fox [mailto:sue@fox.example] On Behalf Of Kay Lee\" <sue@fox.example>", "sue@fox.example", "Kay Lee")]
    [InlineData("/O=NORTHWIND/OU=EXCHANGE/CN=RECIPIENTS/CN=MAX.NOLL <IMCEAEX-_O=NORTHWIND_OU=EXCHANGE_CN=RECIPIENTS_CN=MAX+2ENOLL@northwind.example>", "/o=northwind/ou=exchange/cn=recipients/cn=max.noll", "Max Noll")]
    public void Addresses_come_in_one_form(string field, string address, string? name) =>
        Assert.Equal([(address, name)], MailAddressParser.Parse(field).Select(parsed => (parsed.Address, parsed.DisplayName)));

    [Theory]
    [InlineData("ada@northwind.example", true)]
    [InlineData("@d@ @end|ng |rom northw|nd@ex@mp|e", false)]
    [InlineData("/o=northwind/cn=abyrne", false)]
    [InlineData("ada@localhost", false)]
    public void Only_an_address_that_mail_can_go_to_is_well_formed(string address, bool expected) =>
        Assert.Equal(expected, new MailAddress(address, null).IsWellFormed);

    [Fact]
    public async Task The_person_behind_a_lists_rewriting_is_found_in_Reply_To()
    {
        var message = await MailText.One(MailText.Message("m@x.example", from: "Ada Byrne via ports-list <ports-list@lists.example>",
            more: "Reply-To: ports-list@lists.example, Ada Byrne <ada@northwind.example>\nList-Id: <ports-list.lists.example>\n"));
        Assert.Equal(new MailAddress("ada@northwind.example", "Ada Byrne"), message.From);
    }

    [Theory]
    [InlineData("Reply-To: Ada Byrne <a.b@northwind.example>", "a.b@northwind.example")]
    [InlineData("Return-Path: <abyrne@northwind.example>", "abyrne@northwind.example")]
    [InlineData("Sender: ada.byrne@mail.northwind.example", "ada.byrne@mail.northwind.example")]
    [InlineData("Reply-To: Bo Lund <bo@contoso.example>", "/o=northwind/ou=exchange admin/cn=recipients/cn=abyrne")]
    [InlineData("Return-Path: <bounces@northwind.example>", "/o=northwind/ou=exchange admin/cn=recipients/cn=abyrne")]
    public async Task Who_stands_under_Exchanges_own_name_has_the_address_that_the_message_tells_beside_it(string field, string expected)
    {
        var message = await MailText.One(MailText.Message("m@x.example", from: "Ada Byrne <IMCEAEX-_O=NORTHWIND_OU=EXCHANGE+20ADMIN_CN=RECIPIENTS_CN=ABYRNE@northwind.example>", more: field + "\n"));
        Assert.Equal(new MailAddress(expected, "Ada Byrne"), message.From);
    }

    [Fact]
    public async Task The_person_behind_a_group_is_found_in_X_Original_From()
    {
        var message = await MailText.One(MailText.Message("m@x.example", from: "'Byrne, Ada' via Ports <ports@groups.example>",
            more: "X-Original-From: \"Byrne, Ada\" <ada@northwind.example>\nReply-To: ports@groups.example\nList-Id: <ports.groups.example>\n"));
        Assert.Equal(new MailAddress("ada@northwind.example", "Ada Byrne"), message.From);
    }

    [Theory]
    [InlineData("Ada Byrne via Ports", "ada byrne via ports@lists.example")]
    [InlineData("'Byrne, Ada' via ports", "ada byrne via ports@lists.example")]
    public async Task Two_people_who_write_under_a_lists_address_are_two_though_nothing_tells_their_own(string name, string address)
    {
        var message = await MailText.One(MailText.Message("m@x.example", from: $"\"{name}\" <ports@lists.example>", more: "List-Id: <ports.lists.example>\nReply-To: ports@lists.example\n"));
        Assert.Equal(new MailAddress(address, "Ada Byrne"), message.From);
        Assert.False(message.From!.IsWellFormed);
    }

    [Fact]
    public async Task A_name_with_via_in_ordinary_mail_stays() =>
        Assert.Equal("Ada via Roma", (await MailText.One(MailText.Message("m@x.example", from: "Ada via Roma <ada@northwind.example>"))).From?.DisplayName);

    [Theory]
    [InlineData("no-reply@shop.example", true)]
    [InlineData("NoReply+x7@shop.example", true)]
    [InlineData("mailer-daemon@mx.example", true)]
    [InlineData("info@northwind.example", true)]
    [InlineData("ports-bounces@lists.example", true)]
    [InlineData("ports-bounces+ada=northwind.example@lists.example", true)]
    [InlineData("ada.byrne+x@northwind.example", false)]
    [InlineData("ada.byrne@northwind.example", false)]
    [InlineData("infante@northwind.example", false)]
    public void Role_addresses_are_nobody(string address, bool expected) => Assert.Equal(expected, RoleAddresses.IsNobody(address));
}
