using FactForge.Extraction.Prompted;
using Xunit;

namespace FactForge.Extraction.Tests.Prompted;

public sealed class SelfContainedTests
{
    [Theory]
    [InlineData("I will send the drawings by Thursday.", "I")]
    [InlineData("I'll send the drawings.", "I")]
    [InlineData("Ada Byrne wrote that I should ring.", "I")]
    [InlineData("Ada Byrne will send the drawings, and I will pay.", "I")]
    [InlineData("My assistant is Jo Hale.", "My")]
    [InlineData("We have gone with the larch.", "We")]
    [InlineData("We've gone with the larch.", "We")]
    [InlineData("You will get the plan from Ada Byrne.", "You")]
    [InlineData("Ada Byrne will send you the plan.", "you")]
    [InlineData("Ada Byrne will meet us at the pier.", "us")]
    [InlineData("Ada Byrne prefers our new form.", "our")]
    [InlineData("Ada Byrne asked for it to be sent to me.", "me")]
    [InlineData("He prefers calls before noon.", "He")]
    [InlineData("Their office moves to Leeds.", "Their")]
    [InlineData("His Norwich office moves to Leeds.", "His")]
    [InlineData("She'll send the drawings.", "She")]
    [InlineData("They PDF everything.", "They")]
    public void Who_speaks_is_spoken_to_or_is_only_pointed_at_is_not_named(string statement, string word) =>
        Assert.Contains($"\"{word}\"", SelfContained.Problem(statement), StringComparison.Ordinal);

    [Theory]
    [InlineData("Ada Byrne will send the drawings by Thursday.")]
    [InlineData("Ada Byrne wrote: \"I will retire in May, and we shall miss you\".")]
    [InlineData("Ada Byrne calls it ‘my last job’ and means that she will retire.")]
    [InlineData("Ada Byrne says 'we'll see' to every proposal.")]
    [InlineData("Ada Byrne said that she will retire, as her brother did.")]
    [InlineData("Ada Byrne said thank you and sent a thank you note.")]
    [InlineData("Ada Byrne works on Phase I of the refit.")]
    [InlineData("Ada Byrne wrote about Elizabeth I and World War I.")]
    [InlineData("The US office of Ada Byrne moves to Portland, ME.")]
    [InlineData("My Nguyen will visit the mine in Us, i.e. in March.")]
    [InlineData("Ada Byrne works for the Save our Seas Trust.")]
    [InlineData("Our Lady's Hospital employs Ada Byrne.")]
    [InlineData("Ada Byrne's firm is We Care Ltd, of You & Me Yard.")]
    [InlineData("It was decided by Ada Byrne to keep the north shed.")]
    [InlineData("Ada Byrne's e-mail is me@northwind.example, and I.T. is run by Jo Hale.")]
    [InlineData("He Xiaoming leads the Northwind team.")]
    [InlineData("His Excellency Omar Said is ambassador in Oslo.")]
    [InlineData("His Majesty's Treasury employs Ada Byrne.")]
    [InlineData("Her Royal Highness will open the shed of Ada Byrne.")]
    [InlineData("Their Majesties will visit Northwind in May.")]
    [InlineData("田中さんは来週東京へ行く。")]
    public void A_sentence_that_can_be_read_alone_is_left_as_it_is(string statement) => Assert.Null(SelfContained.Problem(statement));
}
