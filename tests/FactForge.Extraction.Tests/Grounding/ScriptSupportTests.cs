using FactForge.Extraction.Grounding;
using Xunit;

namespace FactForge.Extraction.Tests.Grounding;

/// <summary>What an English statement says of dates and numbers is told by mail in other scripts, too; and what it does not tell lacks support there as well.</summary>
public sealed class ScriptSupportTests
{
    [Theory]
    [InlineData("3月14日までに図面を送ります。", "by 14 March 2025")]
    [InlineData("２０２５年３月１４日までに送ります。", "by 14 March 2025")]
    [InlineData("我们在5月搬家。", "in May 2025")]
    [InlineData("2026年に引っ越します。", "in 2026")]
    [InlineData("12月に行きました。", "in December 2024")]
    [InlineData("3월 14일까지 도면을 보내겠습니다.", "by 14 March 2025")]
    [InlineData("Пришлю план до 14 марта.", "by 14 March 2025")]
    [InlineData("אשלח את התוכנית עד 14 במרץ.", "by 14 March 2025")]
    [InlineData("سأرسل الخطة قبل ١٤ مارس.", "by 14 March 2025")]
    [InlineData("3月14日~16日に行きます。", "from 14 March 2025 to 16 March 2025")]
    [InlineData("3월 14일부터 16일까지 갑니다.", "from 14 March 2025 to 16 March 2025")]
    [InlineData("Буду на месте с 14 по 16 марта.", "from 14 March 2025 to 16 March 2025")]
    [InlineData("料金は４８０ユーロです。", "for 480 euros")]
    [InlineData("요금은 480유로입니다.", "for 480 euros")]
    [InlineData("Rooms 12,14 and 16 are mine.", "for rooms 12, 14 and 16")]
    [InlineData("Booked 25,26 and 27 March.", "on 25 March, 26 March and 27 March 2025")]
    [InlineData("The meeting is on 14.3.", "on 14 March")]
    [InlineData("I will be there at 9.30.", "at half past 9")]
    [InlineData("It costs 1,480 EUR.", "for 1480 EUR")]
    public void Told(string body, string words) => Assert.Null(Missing(body, words));

    [Theory]
    [InlineData("3月14日までに図面を送ります。", "by 15 March 2025")]
    [InlineData("5月に引っ越します。", "on 14 May 2025")]
    [InlineData("3か月かかります。", "in March 2026")]
    [InlineData("Пришлю план до 14 марта.", "by 14 May 2025")]
    [InlineData("2月30日に送ります。", "by 1 March 2026")]
    [InlineData("3月14日~16日に行きます。", "by 17 March 2025")]
    [InlineData("План до 14 страницы, 16 марта.", "by 14 March 2025")]
    [InlineData("料金は480万円です。", "for 480 yen")]
    [InlineData("料金は４８０ユーロです。", "for 48 euros")]
    [InlineData("It costs 1,480 EUR.", "for 480 EUR")]
    [InlineData("It costs 1.480.000 EUR.", "for 480 EUR")]
    [InlineData("It costs 1,480 EUR.", "for 1 EUR")]
    [InlineData("It costs 4800 EUR.", "for 480 EUR")]
    [InlineData("It costs 2.5m.", "for 5 million")]
    public void Not_told(string body, string words) => Assert.NotNull(Missing(body, words));

    private static string? Missing(string body, string words)
    {
        var message = TestMessages.Of(body);
        var claim = new Claim
        {
            Kind = FactKind.Statement,
            Subject = new(TestMessages.Ada.Address, TestMessages.Ada.DisplayName),
            Statement = $"Ada Byrne will send the plan {words}.",
            Message = message.Id,
            Quote = body,
        };
        return StatementSupport.Missing(claim, new(message, TestMessages.Thread(message)));
    }
}
