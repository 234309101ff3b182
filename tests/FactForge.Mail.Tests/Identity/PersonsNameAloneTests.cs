using FactForge.Mail.Identity;

namespace FactForge.Mail.Tests.Identity;

/// <summary>What display names have beside the person's name.</summary>
public sealed class PersonsNameAloneTests
{
    [Theory]
    [InlineData("Petra Lind | Fjord AS", "p17@fjord.example")]
    [InlineData("Petra Lind - Fjord AS", "p17@fjord.example")]
    [InlineData("Petra Lind | Berths", "petra.lind@fjord.example")]
    [InlineData("Petra Lind, Fjord AS", "p17@fjord.example")]
    [InlineData("Petra Lind (Fjord AS)", "p17@contoso.example")]
    [InlineData("Petra Lind [Fjord]", "p17@fjord.example")]
    [InlineData("Petra Lind (she/her)", "p17@fjord.example")]
    [InlineData("[EXT] Petra Lind", "p17@fjord.example")]
    [InlineData("EXTERN Petra Lind", "p17@fjord.example")]
    [InlineData("Frau Petra Lind", "p17@fjord.example")]
    [InlineData("Mrs. Petra Lind", "p17@fjord.example")]
    [InlineData("Lind, Petra (Oslo)", "p17@fjord.example")]
    [InlineData("Lind, Petra - Fjord AS", "p17@fjord.example")]
    [InlineData("Lind, Petra, VP Sales", "p17@fjord.example")]
    [InlineData("Lind, Petra, Head of Sales", "p17@fjord.example")]
    [InlineData("Lind, Petra, Dr. med.", "p17@fjord.example")]
    [InlineData("Lind, Petra <petra.lind@fjord.example>", "p17@fjord.example")]
    [InlineData("Petra Lind on behalf of Fjord", "p17@fjord.example")]
    [InlineData("Petra Lind im Auftrag von Fjord AS", "p17@fjord.example")]
    public void The_name_is_told_alone(string name, string address) => Assert.Equal("Petra Lind", DisplayNames.Tidy(name, address));

    [Theory]
    [InlineData("Smith - Jones, Ann")]
    [InlineData("Lind & Søn AS")]
    [InlineData("Lind & Søn - Fjord AS")]
    [InlineData("Anna-Lena")]
    [InlineData("Anna-Lena Lind")]
    [InlineData("Fjord AS")]
    [InlineData("Fjord - Norway")]
    [InlineData("Fjord Support | Fjord AS")]
    [InlineData("Petra Lind | Berths")]
    [InlineData("Petra Lind (via Fjord)")]
    [InlineData("EXTERNAL Affairs Office")]
    [InlineData("Lind, Petra, Oslo")]
    [InlineData("Mr Lind")]
    [InlineData("Frau Holle GmbH")]
    public void What_may_be_a_name_of_another_kind_stays(string name) => Assert.Equal(name, DisplayNames.Tidy(name, "p17@contoso.example"));

    [Theory]
    [InlineData("Sue Fox on behalf of Kay Lee", "p17@fjord.example", "Kay Lee")]
    [InlineData("Sue Fox on behalf of Kay", "kay@fjord.example", "Kay")]
    public void Who_is_written_for_is_the_author_where_it_is_somebody(string name, string address, string expected) => Assert.Equal(expected, DisplayNames.Tidy(name, address));

    [Theory]
    [InlineData("王, 小明", "王小明")]
    [InlineData("王，小明", "王小明")]
    [InlineData("김, 민수", "김민수")]
    [InlineData("王小明", "王小明")]
    public void A_surname_comes_first_in_China_and_Korea(string name, string expected) => Assert.Equal(expected, DirectoryName.TurnRound(name));
}
