using FactForge.Pipeline.Matching;
using Xunit;

namespace FactForge.Pipeline.Tests.Matching;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData("Dr. Zoë Čapková", "zoe capkova")]
    [InlineData("O’Neill, Maeve", "o’neill maeve")]
    [InlineData("Ada", null)]
    [InlineData("A. B.", null)]
    [InlineData("ada@northwind.example", null)]
    [InlineData(null, null)]
    public void A_full_name_is_one_key_however_it_is_written(string? name, string? key) => Assert.Equal(key, PersonName.FullKey(name));

    [Theory]
    [InlineData("P. Nair", "Priyanka Nair", true)]
    [InlineData("Priyanka Nair", "P Nair", true)]
    [InlineData("Priyanka Nair", "Paul Nair", false)]
    [InlineData("Priyanka Nair", "P. Naidu", false)]
    [InlineData("Priyanka", "Priyanka Nair", false)]
    [InlineData("Zoë Marsh", "Zoe Marsh", true)]
    public void An_initial_can_be_the_same_person_and_another_name_cannot(string one, string other, bool expected)
    {
        Assert.Equal(expected, PersonName.AreCompatible(one, other));
        Assert.Equal(expected, PersonName.AreCompatible(other, one));
    }

    [Theory]
    [InlineData("ada.byrne@northwind.example", "Ada Byrne")]
    [InlineData("ada.byrne+lists@northwind.example", "Ada Byrne")]
    [InlineData("ab1902@northwind.example", "ab1902")]
    public void A_name_is_made_of_an_address_where_none_is_told(string address, string name) => Assert.Equal(name, PersonName.OfAddress(address));
}
