using CsCheck;
using FactForge.Mail.Bodies;
using FactForge.Mail.Signatures;

namespace FactForge.Mail.Tests.Signatures;

public sealed class PhoneScanTests
{
    private static readonly MailAddress Sender = new("kim@quay.example", "Kim Doe");

    /// <summary>A scan that stands still would never come back: it is given far more time than the text can need, then it is a failure.</summary>
    private static readonly TimeSpan Generous = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData("qWertz8Uio+05AbcdEfgHijk")]
    [InlineData("x(020 7946 0140")]
    [InlineData("key=+05ab")]
    [InlineData("a+1+2+3(4(5")]
    public async Task A_plus_or_bracket_inside_a_code_word_is_passed_over(string line)
    {
        var card = await Read($"Thanks,\nKim Doe\n{line}\n");

        Assert.DoesNotContain(card?.Fields ?? [], field => field.Kind == SignatureFieldKind.Phone);
    }

    [Theory]
    [InlineData("2018-2019", false)]
    [InlineData("Phone app 3.5.1 (2018-07-02)", false)]
    [InlineData("Mobile 0.1.2-9033", false)]
    [InlineData("1.406  0.027   5.326", false)]
    [InlineData("T 1-202-555-0134", true)]
    [InlineData("T 2025-550134", true)]
    [InlineData("T 202.555.0134", true)]
    [InlineData("T 01.23.45.67.89", true)]
    public async Task Years_days_versions_and_decimals_are_no_phone_numbers(string line, bool isPhone)
    {
        var card = await Read($"Thanks,\nKim Doe\nBerth Planner\n{line}\n");

        Assert.Equal(isPhone, card?.Fields.Any(field => field.Kind == SignatureFieldKind.Phone) == true);
    }

    [Fact]
    public Task Any_line_of_digits_signs_and_letters_is_read_to_its_end() =>
        Gen.Char["ab1207+()-./ x@:#="].Array[0, 60].SampleAsync(async line => await Read("Thanks,\nKim Doe\n" + new string(line) + "\n"), iter: 2000);

    private static Task<SignatureCard?> Read(string body) =>
        Task.Run(() => SignatureReader.Read(body, BodySplitter.Split(body), Sender)).WaitAsync(Generous, TestContext.Current.CancellationToken);
}
