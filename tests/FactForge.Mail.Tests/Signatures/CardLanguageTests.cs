using FactForge.Mail.Bodies;
using FactForge.Mail.Signatures;

namespace FactForge.Mail.Tests.Signatures;

public sealed class CardLanguageTests
{
    [Theory]
    [InlineData("--\n株式会社ノースウィンド\n営業部 部長\n山田 太郎\nTEL:03-1234-5678", "山田 太郎", "営業部 部長", "株式会社ノースウィンド")]
    [InlineData("Z poważaniem\nAda Winter\nKierownik projektu\nNord Vent Sp. z o.o.", "Ada Winter", "Kierownik projektu", "Nord Vent Sp. z o.o.")]
    [InlineData("Hälsningar\nAda Winter\nFörsäljningschef\nNord Vent A/S", "Ada Winter", "Försäljningschef", "Nord Vent A/S")]
    [InlineData("Terveisin\nAda Winter\nToimitusjohtaja\nNord Vent Oy", "Ada Winter", "Toimitusjohtaja", "Nord Vent Oy")]
    [InlineData("Saygılarımla\nAda Winter\nSatış Müdürü\nNord Vent A.Ş.", "Ada Winter", "Satış Müdürü", "Nord Vent A.Ş.")]
    [InlineData("С уважением\nАнна Ветрова\nДиректор по продажам\nООО Северный ветер", "Анна Ветрова", "Директор по продажам", "ООО Северный ветер")]
    public void Roles_and_houses_are_told_in_more_languages(string end, string name, string role, string organisation)
    {
        var card = Read(end);

        Assert.Equal((name, role, organisation), (card?.First(SignatureFieldKind.Name)?.Value, card?.First(SignatureFieldKind.Role)?.Value, card?.First(SignatureFieldKind.Organisation)?.Value));
    }

    [Theory]
    [InlineData("감사합니다\n김민수", "김민수")]
    [InlineData("よろしくお願いします。\n山田 太郎", "山田 太郎")]
    [InlineData("此致\n王小明", "王小明")]
    [InlineData("Üdvözlettel\nKovács Anna", "Kovács Anna")]
    public void A_closing_formula_is_nobodys_name(string end, string name) => Assert.Equal([name], Read(end)?.Fields.Select(field => field.Value) ?? []);

    private static SignatureCard? Read(string end)
    {
        var body = "10:00\n\n" + end;
        var sender = new MailAddress("aw@northwind.example", null);
        return SignatureReader.Read(body, BodySplitter.Split(body, sender), sender);
    }
}
