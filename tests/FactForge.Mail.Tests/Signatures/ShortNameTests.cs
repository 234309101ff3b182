using FactForge.Mail.Tests.Bodies;

namespace FactForge.Mail.Tests.Signatures;

public sealed class ShortNameTests
{
    [Theory]
    [InlineData("Dan", true)]
    [InlineData("Danny", true)]
    [InlineData("D.", true)]
    [InlineData("DR", true)]
    [InlineData("Daniel,", true)]
    [InlineData("Done", false)]
    [InlineData("Yes", false)]
    [InlineData("Agreed", false)]
    [InlineData("D", false)]
    [InlineData("Dan agrees", false)]
    [InlineData("Bibi", false)]
    public void A_short_form_of_the_name_alone_above_the_block_is_no_word_of_the_message(string above, bool isSigned) =>
        Assert.Equal(isSigned ? "o.s.ssss" : "o.o.ssss", SplitView.Letters($"Can you send the list?\n\n{above}\n\nDaniel Reyes\nHarbour Engineer\nFernhill Ltd\n+44 20 7946 0018\n"));

    [Theory]
    [InlineData("Can you send the list?\n\nDan\n\n--\nDaniel Reyes | Harbour Engineer | Fernhill Ltd\n+44 20 7946 0018\n", "o.s.sss")]
    [InlineData("Dan\n\nDaniel Reyes\nHarbour Engineer\nFernhill Ltd\n+44 20 7946 0018\n", "s.ssss")]
    [InlineData("Which of them?\n\nNO\n\nNora Olsen\nHarbour Engineer\nFernhill Ltd\n+44 20 7946 0018\n", "o.o.ssss")]
    [InlineData("Who comes?\nDan\n\nDaniel Reyes\nHarbour Engineer\nFernhill Ltd\n+44 20 7946 0018\n", "oo.ssss")]
    public void It_stands_alone_and_is_no_answer(string text, string expected) => Assert.Equal(expected, SplitView.Letters(text));
}
