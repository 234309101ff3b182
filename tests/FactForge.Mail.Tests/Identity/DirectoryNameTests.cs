using FactForge.Mail.Identity;

namespace FactForge.Mail.Tests.Identity;

public sealed class DirectoryNameTests
{
    [Theory]
    [InlineData("Dr. Byrne, Ada", "Dr. Ada Byrne")]
    [InlineData("Prof. Dr. Maier, Hans", "Prof. Dr. Hans Maier")]
    [InlineData("Frau Maier, Eva", "Frau Eva Maier")]
    [InlineData("Byrne, Dr. Ada", "Dr. Ada Byrne")]
    [InlineData("Byrne, Ada, Dr.", "Dr. Ada Byrne")]
    [InlineData("Byrne, Ada Ms.", "Ms. Ada Byrne")]
    [InlineData("Smith, John Jr.", "John Smith Jr.")]
    [InlineData("Smith Jr., John", "John Smith Jr.")]
    [InlineData("Smith, John, III", "John Smith III")]
    [InlineData("Byrne, Ada PhD", "Ada Byrne PhD")]
    [InlineData("Byrne,Ada", "Ada Byrne")]
    public void Titles_stand_before_and_generations_behind(string name, string expected) => Assert.Equal(expected, DirectoryName.TurnRound(name));

    [Theory]
    [InlineData("Byrne, Ada EXT", "Ada Byrne")]
    [InlineData("Byrne, Ada - EXTERNAL", "Ada Byrne")]
    [InlineData("Byrne, Ada *EXTERN*", "Ada Byrne")]
    [InlineData("Byrne, Ada [Contractor]", "Ada Byrne")]
    [InlineData("External - Byrne, Ada", "Ada Byrne")]
    [InlineData("Ada Byrne (External)", "Ada Byrne")]
    [InlineData("Guest, Ada", "Ada Guest")]
    [InlineData("Ada Guest", "Ada Guest")]
    [InlineData("ADA GUEST", "ADA GUEST")]
    public void That_somebody_is_from_outside_is_no_part_of_a_name(string name, string expected) => Assert.Equal(expected, DirectoryName.TurnRound(name));

    [Theory]
    [InlineData("Falk, Jo - Harbour", "Jo Falk - Harbour")]
    [InlineData("Falk, Jo | Harbour", "Jo Falk | Harbour")]
    [InlineData("Falk, Jo / Harbour GmbH", "Jo Falk / Harbour GmbH")]
    [InlineData("Falk, Jo (ABC-3, Leeds)", "Jo Falk (ABC-3, Leeds)")]
    [InlineData("Falk, Jo HQ-ABC/3", "Jo Falk")]
    [InlineData("Lee, Min-ho (이민호)", "Min-ho Lee (이민호)")]
    public void What_is_told_apart_stays_behind(string name, string expected) => Assert.Equal(expected, DirectoryName.TurnRound(name));

    [Theory]
    [InlineData("Ada Byrne, CFO")]
    [InlineData("Ada Byrne, PhD")]
    [InlineData("Smith, Jones and Partners")]
    [InlineData("Northwind, Inc.")]
    [InlineData("Byrne, Ada, Leeds")]
    [InlineData("Byrne, Holm, Lind")]
    [InlineData("Ada Byrne - Cranes, Berths")]
    [InlineData("(Leeds), Ada")]
    [InlineData(", Ada")]
    [InlineData("Ada,")]
    public void What_is_no_surname_and_given_name_stays(string name) => Assert.Equal(name, DirectoryName.TurnRound(name));

    [Fact]
    public void A_comma_with_the_mark_that_guards_it_is_a_comma() => Assert.Equal("Ada Byrne", DisplayNames.Tidy("Byrne\\, Ada", "ada@northwind.example"));
}
