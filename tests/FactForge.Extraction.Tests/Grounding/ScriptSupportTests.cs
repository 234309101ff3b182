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
    [InlineData("料金は４８０ユーロです。", "for 480 euros")]
    [InlineData("요금은 480유로입니다.", "for 480 euros")]
    public void Told(string body, string words) => Assert.Null(Missing(body, words));

    [Theory]
    [InlineData("3月14日までに図面を送ります。", "by 15 March 2025")]
    [InlineData("5月に引っ越します。", "on 14 May 2025")]
    [InlineData("3か月かかります。", "in March 2026")]
    [InlineData("Пришлю план до 14 марта.", "by 14 May 2025")]
    [InlineData("2月30日に送ります。", "by 1 March 2026")]
    [InlineData("料金は480万円です。", "for 480 yen")]
    [InlineData("料金は４８０ユーロです。", "for 48 euros")]
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
