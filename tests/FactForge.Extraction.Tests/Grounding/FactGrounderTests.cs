using FactForge.Extraction.Grounding;
using Xunit;

namespace FactForge.Extraction.Tests.Grounding;

/// <summary>A quote is found where it stands, as written or after what typesetting changes; nothing fuzzier. What it says must be told by the message.</summary>
public sealed class FactGrounderTests
{
    [Theory]
    [InlineData("I will send the survey by Friday.", "send the survey", global::FactForge.Grounding.Exact)]
    [InlineData("I will send the\nsurvey by Friday.", "send the survey", global::FactForge.Grounding.Normalized)]
    [InlineData("I will \u201Csend\u201D the survey.", "\"send\" the survey", global::FactForge.Grounding.Normalized)]
    [InlineData("It\u2019s the sur\u00ADvey.", "It's the survey", global::FactForge.Grounding.Normalized)]
    [InlineData("It is a full-\ntime post.", "full-time post", global::FactForge.Grounding.Normalized)]
    [InlineData("We are meet-\ning at noon.", "are meeting at noon", global::FactForge.Grounding.Normalized)]
    [InlineData("The fee \u2014 480 \u2013 is new.", "The fee - 480 - is new", global::FactForge.Grounding.Normalized)]
    [InlineData("The ﬁrst oﬃce", "The first office", global::FactForge.Grounding.Normalized)]
    [InlineData("Zoe\u0308 comes", "Zoë comes", global::FactForge.Grounding.Normalized)]
    [InlineData("来週の金曜日に図面を送ります。", "金曜日に図面を送ります", global::FactForge.Grounding.Exact)]
    [InlineData("来週の金曜日に\n図面を送ります。", "金曜日に図面を送ります", global::FactForge.Grounding.Normalized)]
    [InlineData("Ｆａｘ ０３", "Fax 03", global::FactForge.Grounding.Normalized)]
    [InlineData("\u202Bسأرسل الرسومات يوم الجمعة\u202C", "سأرسل الرسومات يوم الجمعة", global::FactForge.Grounding.Exact)]
    [InlineData("سأرسل \u200Fالرسومات يوم الجمعة", "سأرسل الرسومات يوم الجمعة", global::FactForge.Grounding.Normalized)]
    [InlineData("אשלח את התוכניות\nביום שישי", "את התוכניות ביום שישי", global::FactForge.Grounding.Normalized)]
    [InlineData("Great 👍🏽 see you at noon 🎉", "👍🏽 see you at noon 🎉", global::FactForge.Grounding.Exact)]
    [InlineData("The family 👨‍👩‍👧 is here", "👨‍👩‍👧 is here", global::FactForge.Grounding.Exact)]
    [InlineData("การประชุมวันศุกร์", "ประชุมวันศุกร์", global::FactForge.Grounding.Exact)]
    public void A_quote_is_found_where_it_stands(string body, string quote, global::FactForge.Grounding how)
    {
        var fact = Ground(Claim(quote), TestMessages.Of(body)).AsFact;
        Assert.NotNull(fact);
        Assert.Equal(how, fact.Evidence.Grounding);
        Assert.Equal(fact.Evidence.Span.Slice(body), fact.Evidence.Quote);
    }

    [Theory]
    [InlineData("I will send the survey by Friday.", "I will send a survey by Friday")]
    [InlineData("I will send the survey by Friday.", "i will send the survey")]
    [InlineData("I will send the survey.", "send the … survey")]
    [InlineData("The price is 480.", "The price is 4800")]
    [InlineData("I will resume soon.", "I will résumé soon")]
    [InlineData("Great 👍🏽", "Great 👍🏿")]
    [InlineData("金曜日に送る", "木曜日に送る")]
    [InlineData("Re\u0301sume\u0301 attached", "Re\u0301sume")]
    public void What_the_message_does_not_say_is_not_found(string body, string quote) =>
        Assert.Equal("the quote stands in no message of the thread", Ground(Claim(quote), TestMessages.Of(body)).AsRefusal!.Reason);

    [Fact]
    public void A_quote_from_the_one_other_message_that_has_it_is_taken_there_and_from_several_it_is_refused()
    {
        var one = TestMessages.Of("I will send the survey.", id: "m1@x.example");
        var two = TestMessages.Of("I prefer calls.", id: "m2@x.example");
        var three = TestMessages.Of("I prefer calls.", id: "m3@x.example");
        Assert.Equal(two.Id, FactGrounder.Ground(Claim("I prefer calls"), TestMessages.Thread(one, two)).AsFact!.Evidence.Message);
        Assert.Contains("more than one", FactGrounder.Ground(Claim("I prefer calls"), TestMessages.Thread(one, two, three)).AsRefusal!.Reason, StringComparison.Ordinal);
        Assert.Equal(one.Id, FactGrounder.Ground(Claim("I will send the survey"), TestMessages.Thread(one, two, three)).AsFact!.Evidence.Message);
    }

    [Theory]
    [InlineData("Ada Byrne will send the survey to Grace Hall.", "the name \"Grace\"")]
    [InlineData("Ada Byrne will send the survey to Zebedee's brother.", "the name \"Zebedee\"")]
    [InlineData("Ada Byrne will send the survey for 4800.", "the number \"4800\"")]
    [InlineData("Ada Byrne will send the survey by 12 May 2027.", "the date \"12 May 2027\"")]
    [InlineData("Ada Byrne will send the survey to 田中.", "the word \"田中\"")]
    [InlineData("Ada Byrne will send the survey to محمد.", "the word \"محمد\"")]
    [InlineData("Ada Byrne will send the survey to \u0422\u043Em.", "the name")]
    public void What_a_statement_adds_to_the_message_refuses_it_with_the_reason_and_as_close(string statement, string reason)
    {
        var refused = Ground(Claim("I will send the survey") with { Statement = statement }, TestMessages.Of("I will send the survey by Friday for 480.")).AsRefusal;
        Assert.StartsWith(reason, refused!.Reason, StringComparison.Ordinal);
        Assert.True(refused.IsClose);
    }

    [Theory]
    [InlineData("The fee is 4800.", "480", false)]
    [InlineData("The fee is 1,480.", "480", false)]
    [InlineData("The fee is 480.50.", "480", false)]
    [InlineData("The fee is 480.", "480", true)]
    [InlineData("The fee is EUR480, or 480€.", "480", true)]
    [InlineData("Ring 02079460131.", "020 7946 0131", true)]
    [InlineData("Ring 020 7946 0131.", "02079460131", true)]
    public void A_number_is_told_where_it_stands_by_itself(string body, string number, bool isTold) =>
        Assert.Equal(isTold, Ground(Claim(body) with { Statement = $"Ada Byrne gives {number}." }, TestMessages.Of(body)).AsFact is not null);

    [Theory]
    [InlineData("Ada Byrne will send Jo Hale the survey by 7 March 2025.")]
    [InlineData("Ada Byrne will send the survey for 480.")]
    [InlineData("Ada Byrne will send the survey to 田中.")]
    [InlineData("Ada Byrne will send the survey in March 2025.")]
    public void What_message_and_headers_tell_supports_a_statement(string statement) =>
        Assert.NotNull(Ground(Claim("I will send the survey") with { Statement = statement }, TestMessages.Of("I will send the survey by Friday for 480, via 田中さん.")).AsFact);

    [Fact]
    public void Words_of_a_quote_are_not_the_senders()
    {
        var refused = Ground(Claim("I resign at once"), TestMessages.Of("> I resign at once\nSo be it.\n")).AsRefusal;
        Assert.Contains("the sender did not write", refused!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_due_date_that_nothing_tells_is_refused()
    {
        var claim = Claim("I will send the survey") with { Due = PartialDate.OfDay(new(2026, 1, 1)) };
        Assert.Contains("the due date", Ground(claim, TestMessages.Of("I will send the survey by Friday.")).AsRefusal!.Reason, StringComparison.Ordinal);
        Assert.NotNull(Ground(claim with { Due = PartialDate.OfDay(new(2025, 3, 7)) }, TestMessages.Of("I will send the survey by Friday.")).AsFact);
    }

    private static GroundingOutcome Ground(Claim claim, Message message) => FactGrounder.Ground(claim, TestMessages.Thread(message));

    private static Claim Claim(string quote) => new()
    {
        Kind = FactKind.Statement,
        Subject = new("ada@northwind.example", "Ada Byrne"),
        Statement = "Ada Byrne said something.",
        Message = new("m1@northwind.example"),
        Quote = quote,
    };
}
