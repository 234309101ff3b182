using FactForge.Mail.Bodies;
using FactForge.Mail.Signatures;

namespace FactForge.Mail.Tests.Signatures;

public sealed class PhoneCountryTests
{
    [Theory]
    [InlineData("Nord Vent S.r.l.\nCell. 333 1234567", "+393331234567")]
    [InlineData("Nord Vent B.V.\nT 06 12345678", "+31612345678")]
    [InlineData("Nord Vent S.L.\nTel. 612 345 678", "+34612345678")]
    [InlineData("Nord Vent AB\nTel. 08-123 456 78", "+46812345678")]
    [InlineData("Nord Vent Sp. z o.o.\nTel. 22 123 45 67", "+48221234567")]
    [InlineData("Nord Vent SARL\n01 42 68 53 00 - 06 12 34 56 78", "+33142685300 +33612345678")]
    [InlineData("Nord Vent Pty Ltd\nT 02 9374 4000", "+61293744000")]
    [InlineData("Nord Vent GmbH\nTel. 030 1234567", "+49301234567")]
    public void A_companys_form_tells_where_a_national_number_is_dialled(string lines, string phones) => Assert.Equal(phones, Phones(lines));

    [Theory]
    [InlineData("Nordwind GmbH\n8001 Zürich\nTel. 044 211 12 34", "+41442111234")]
    [InlineData("Nordwind GmbH\nCH-6300 Zug\nTel. 041 711 12 34", "+41417111234")]
    [InlineData("Nordwind GmbH\n1010 Wien\nTel. 01 5123456", "+4315123456")]
    [InlineData("Nordwind GmbH\nA-4600 Wels\nTel. 07242 12345", "+43724212345")]
    [InlineData("Vent SARL\n1204 Genève\nTél. 022 310 12 34", "+41223101234")]
    [InlineData("Vent SARL\nCasablanca, Maroc\nTél. 05 22 27 12 34", "+212522271234")]
    [InlineData("Nord Vent BV\n1000 Brussel\nTel. 02 511 12 34", "+3225111234")]
    [InlineData("Vietor s.r.o.\n811 01 Bratislava\nTel. 02 5441 1234", "+421254411234")]
    [InlineData("Nordwind GmbH\n10115 Berlin\nTel. 030 1234567", "+49301234567")]
    [InlineData("Nordwind GmbH\n6300 Zug\nTel. 041 711 12 34", "041 711 12 34")]
    [InlineData("Nord Vent S.r.l.\nTel. 99 99 99 99 9", "99 99 99 99 9")]
    [InlineData("Nordwind\nTel +49 (0) 431 / 98765 - 12", "+494319876512")]
    public void A_place_tells_it_before_the_form_and_in_doubt_nothing_does(string lines, string phones) => Assert.Equal(phones, Phones(lines));

    [Theory]
    [InlineData("Nord Vent\nCell. 333 1234567", "333 1234567")]
    [InlineData("Nord Vent\nTlf. 22 12 34 56", "22 12 34 56")]
    [InlineData("Nord Vent\n手机：13800138000", "13800138000")]
    public void Where_no_country_is_told_a_number_stays_as_written(string lines, string phones) => Assert.Equal(phones, Phones(lines));

    [Theory]
    [InlineData("Nord Vent\nTel. 617-555-0142", "+16175550142")]
    [InlineData("Nord Vent\n(617) 555-0142", "+16175550142")]
    [InlineData("Nord Vent\n0049 171 1234567", "+491711234567")]
    [InlineData("Nord Vent S.r.l.\n+1 617 - 555 - 0142", "+16175550142")]
    [InlineData("Nord Vent S.r.l.\nTel. +44 20 7946 - 0111", "+442079460111")]
    public void A_number_that_tells_its_country_needs_no_other_sign(string lines, string phones) => Assert.Equal(phones, Phones(lines));

    private static string Phones(string lines)
    {
        var body = $"We meet.\n\nBest regards\n\nAda Winter\nPlanner\n{lines}";
        var sender = new MailAddress("ada@northwind.example", "Ada Winter");
        var card = SignatureReader.Read(body, BodySplitter.Split(body, sender), sender);
        return string.Join(' ', card?.Fields.Where(field => field.Kind == SignatureFieldKind.Phone).Select(field => field.Value) ?? []);
    }
}
