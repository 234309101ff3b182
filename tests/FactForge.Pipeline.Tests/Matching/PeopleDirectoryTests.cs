using FactForge.Ledger;
using FactForge.Pipeline.Matching;
using Xunit;

namespace FactForge.Pipeline.Tests.Matching;

public sealed class PeopleDirectoryTests
{
    private static readonly VaultConfiguration Plain = ConfigurationReader.Defaults("/vault");

    [Fact]
    public void Somebody_who_says_that_an_address_is_theirs_too_has_both()
    {
        var people = PeopleDirectory.Build(
            [new("p.nair@tide.example", "P. Nair", 1, 0), new("priyanka.nair@tide.example", "Priyanka Nair", 4, 0)],
            [FactGlimpse.Of(Tells("p.nair@tide.example", "P. Nair", "priyanka.nair@tide.example"))], [], Plain);
        var person = Assert.Single(people.People);
        Assert.Equal("Priyanka Nair", person.Person.Name);
        Assert.Equal(["priyanka.nair@tide.example", "p.nair@tide.example"], person.Person.Addresses);
    }

    [Fact]
    public void An_address_that_somebody_else_writes_from_is_not_joined_by_a_claim()
    {
        var people = PeopleDirectory.Build(
            [new("ada@tide.example", "Ada Byrne", 1, 0), new("grace@tide.example", "Grace Hall", 4, 0)],
            [FactGlimpse.Of(Tells("ada@tide.example", "Ada Byrne", "grace@tide.example"))], [], Plain);
        Assert.Equal(2, people.People.Count);
    }

    [Fact]
    public void A_namesake_in_another_organisation_is_another_person()
    {
        var people = PeopleDirectory.Build([new("d.reyes@bright.example", "Daniel Reyes", 1, 0), new("d.reyes@calloway.example", "Daniel Reyes", 1, 0)], [], [], Plain);
        Assert.Equal(2, people.People.Count);
        Assert.Equal(2, people.ByName("Daniel Reyes").Count);
    }

    [Theory]
    [InlineData("gmail.com", false)]
    [InlineData("gmx.de", false)]
    [InlineData("libero.it", false)]
    [InlineData("wp.pl", false)]
    [InlineData("mail.ru", false)]
    [InlineData("qq.com", false)]
    [InlineData("yahoo.co.jp", false)]
    [InlineData("yahoo.com.sg", false)]
    [InlineData("hotmail.se", false)]
    [InlineData("comhem.se", false)]
    [InlineData("abv.bg", false)]
    [InlineData("freemail.hu", false)]
    [InlineData("mailbox.org", false)]
    [InlineData("northwind.example", true)]
    [InlineData("mail.northwind.example", true)]
    public void Two_addresses_of_one_name_are_one_person_in_a_house_and_not_at_a_provider_for_everybody(string domain, bool isOne)
    {
        var people = PeopleDirectory.Build([new($"ada.byrne@{domain}", "Ada Byrne", 1, 0), new($"a.byrne77@{domain}", "Ada Byrne", 1, 0)], [], [], Plain);
        Assert.Equal(isOne ? 1 : 2, people.People.Count);
    }

    [Theory]
    [InlineData("/o=northwind/ou=x/cn=recipients/cn=abyrne", "Ada Byrne", "ada.byrne@northwind.example", true)]
    [InlineData("/o=north wind/ou=x/cn=recipients/cn=abyrne", "abyrne", "abyrne@north-wind.example", true)]
    [InlineData("/o=exchangelabs/ou=x/cn=recipients/cn=0123456789abcdef0123456789abcdef-ada.byrne", "Ada Byrne", "ada.byrne@northwind.example", true)]
    [InlineData("/o=exchangelabs/ou=x/cn=recipients/cn=0123456789abcdef0123456789abcdef-ada.byrne", "Ada Byrne", "ada.byrne@gmail.com", false)]
    [InlineData("/o=northwind/ou=x/cn=recipients/cn=abyrne", "Ada Byrne", "ada.byrne@contoso.example", false)]
    [InlineData("/o=northwind/ou=x/cn=recipients/cn=ada.byrne", "Ada Byrne", "ada.byrne@northwind.example", true)]
    [InlineData("/o=northwind/ou=x/cn=recipients/cn=ada.b.byrne", "Ada B Byrne", "ada.b.byrne@northwind.example", true)]
    [InlineData("/o=northwind/ou=x/cn=recipients/cn=ada.byrne", "Clara Holm", "ada.byrne@northwind.example", false)]
    [InlineData("/o=northwind/ou=x/cn=recipients/cn=abyrne", "abyrne", "bo@northwind.example", false)]
    public void Exchanges_own_name_for_a_mailbox_is_whose_address_is_of_that_house(string internally, string name, string address, bool isOne)
    {
        var people = PeopleDirectory.Build([new(internally, name, 1, 0), new(address, "Ada Byrne", 1, 0)], [], [], Plain);
        Assert.Equal(isOne ? 1 : 2, people.People.Count);
    }

    [Theory]
    [InlineData(2, "peter.smith@fjord.example", "peter.smith2@fjord.example")]
    [InlineData(2, "peter.smith1@fjord.example", "peter.smith2@fjord.example")]
    [InlineData(2, "peter.smith@fjord.example", "peter.smith_02@fjord.example")]
    [InlineData(3, "p.smith@fjord.example", "peter.smith@fjord.example", "peter.smith2@fjord.example")]
    [InlineData(1, "peter.smith@fjord.example", "p.smith@fjord.example")]
    [InlineData(1, "peter.smith@fjord.example", "psmith2@fjord.example")]
    [InlineData(1, "peter.smith@fjord.example", "peter.smith2@mail.fjord.example")]
    public void A_number_tells_namesakes_of_one_house_apart(int people, params string[] addresses) =>
        Assert.Equal(people, PeopleDirectory.Build([.. addresses.Select(address => new Sighting(address, "Peter Smith", 1, 0))], [], [], Plain).People.Count);

    [Fact]
    public void Where_two_of_a_house_have_that_name_nobody_is_joined()
    {
        var two = new PeopleRulings([], new Dictionary<string, string>(), [("ada.byrne@northwind.example", "abyrne2@northwind.example")]);
        Sighting[] seen = [new("/o=northwind/ou=x/cn=recipients/cn=abyrne", "Ada Byrne", 1, 0), new("ada.byrne@northwind.example", "Ada Byrne", 1, 0), new("abyrne2@northwind.example", "Ada Byrne", 1, 0)];
        Assert.Equal(3, PeopleDirectory.Build(seen, [], [], Plain, two).People.Count);
    }

    [Fact]
    public void Who_writes_from_an_address_that_an_archive_hides_in_several_ways_is_one_person()
    {
        Sighting Seen(string address, string name) => new(address, name, 1, 0);
        var people = PeopleDirectory.Build(
            [
                Seen("ada@northwind.example", "Ada Byrne"), Seen("@d@ @end|ng |rom northw|nd@ex@mp|e", "Ada Byrne"), Seen("@d@ @ending from northwind@ex@mple", "Ada Byrne"),
                Seen("@d@ @ending from northwind@ex@mple", "Ada Byrne"), Seen("|d@ @end|ng |rom northw|nd@ex@mp|e", "Ida Holm"), Seen("@d@ @end|ng |rom @outhw|nd@ex@mp|e", "Ada Byrne"),
            ], [], [], Plain);
        Assert.Equal([1, 1, 3], people.People.Select(person => person.Person.Addresses.Count).Order());
    }

    [Fact]
    public void A_hidden_address_makes_no_two_people_one()
    {
        var people = PeopleDirectory.Build(
            [
                new("j.smith@cam.example", "Jo Smith", 1, 0), new("j.smith@com.example", "Jo Smith", 1, 0),
                new("j.smith @end|ng |rom c@m@ex@mp|e", "Jo Smith", 1, 0), new("j@smith @ending from c@m@example", "Jo Smith", 1, 0),
            ], [], [], Plain);
        Assert.NotSame(people.ByAddress("j.smith@cam.example"), people.ByAddress("j.smith@com.example"));
    }

    [Fact]
    public void One_name_in_one_organisation_is_one_person_and_the_configuration_can_join_what_is_not()
    {
        Assert.Single(PeopleDirectory.Build([new("ada.byrne@tide.example", "Ada Byrne", 1, 0), new("ada@tide.example", "Ada Byrne", 1, 0)], [], [], Plain).People);
        var configured = Plain with { SamePeople = [["ada@tide.example", "lovely@homepost.example"]] };
        Assert.Single(PeopleDirectory.Build([new("ada@tide.example", "Ada Byrne", 1, 0), new("lovely@homepost.example", "Al", 1, 0)], [], [], configured).People);
    }

    [Fact]
    public void Of_two_notes_that_the_owner_works_on_the_one_of_whom_they_named_first_stays_else_the_older()
    {
        Sighting[] seen = [new("ada@tide.example", "Ada Byrne", 1, 0), new("zoe@homepost.example", "Zoe Byrne", 1, 0)];
        var ada = new NoteIdentityClue("Ada Byrne.md", ["ada@tide.example"], [], true, null, null) { Created = new(2025, 3, 1) };
        var zoe = new NoteIdentityClue("Zoe Byrne.md", ["zoe@homepost.example"], [], true, null, null) { Created = new(2024, 3, 1) };
        string? Stays(PeopleRulings rulings, params NoteIdentityClue[] notes) => Assert.Single(PeopleDirectory.Build(seen, [], notes, Plain, rulings).People).NotePath;
        PeopleRulings Merged(params string[] addresses) => PeopleRulings.None with { SamePeople = [addresses] };

        Assert.Equal("Zoe Byrne.md", Stays(Merged("zoe@homepost.example", "ada@tide.example"), ada, zoe));
        Assert.Equal("Ada Byrne.md", Stays(Merged("ada@tide.example", "zoe@homepost.example"), ada, zoe));
        Assert.Equal("Ada Byrne.md", Stays(Merged("zoe@homepost.example", "ada@tide.example"), ada, zoe with { IsOwners = false }));
        Assert.Equal("Zoe Byrne.md", Stays(PeopleRulings.None, ada with { Addresses = ["ada@tide.example", "zoe@homepost.example"] }, zoe));
    }

    [Fact]
    public void Who_somebody_is_does_not_depend_on_the_order_in_which_they_were_seen()
    {
        Sighting[] sightings = [new("a@x.example", "Ada Byrne", 3, 1), new("b@x.example", "Ada Byrne", 1, 0), new("c@y.example", "Ada Byrne", 1, 0), new("d@x.example", "", 0, 2)];
        var one = PeopleDirectory.Build(sightings, [], [], Plain).People.Select(person => person.Person.Id.Value + string.Join(',', person.Person.Addresses));
        var other = PeopleDirectory.Build([.. sightings.Reverse()], [], [], Plain).People.Select(person => person.Person.Id.Value + string.Join(',', person.Person.Addresses));
        Assert.Equal(one, other);
    }

    [Fact]
    public void An_address_under_the_names_of_many_people_is_a_list_and_one_under_forms_of_one_name_is_a_person()
    {
        Assert.Contains("names of 5 people", Nobody("Ada Byrne", "Grace Hall", "Carl Brandt", "Jo Doe", "Ines Roth"), StringComparison.Ordinal);
        Assert.Null(Nobody("Ada Byrne", "A. Byrne", "ADA BYRNE", "Byrne, Ada", "Ada Byrne (Leeds)", "Ada"));

        static string? Nobody(params string[] names) =>
            Assert.Single(PeopleDirectory.Build([.. names.Select(name => new Sighting("harbour@tide.example", name, 1, 0))], [], [], Plain).People).Nobody;
    }

    [Fact]
    public void An_address_that_an_archive_hid_together_with_the_name_is_nobody()
    {
        Assert.Equal("the archive hid both address and name", Assert.Single(PeopleDirectory.Build([new("@@k m@iii@g oii", "@@k m@iii@g oii", 1, 0)], [], [], Plain).People).Nobody);
        Assert.Null(Assert.Single(PeopleDirectory.Build([new("b@ @end|ng |rom h@rbour", "Bo Lind", 1, 0)], [], [], Plain).People).Nobody);
    }

    private static Fact Tells(string address, string name, string told) => new()
    {
        Id = new("f" + told),
        Kind = FactKind.Contact,
        Slot = Slot.Email,
        Value = told,
        Subject = new(address, name),
        Holder = new(address, name),
        Statement = $"{name}'s email address is {told}.",
        Evidence = new(new("m"), EvidencePart.Body, new(0, told.Length), told, Grounding.Exact),
        SaidAt = new(2025, 7, 18, 0, 0, 0, TimeSpan.Zero),
        Thread = new("t"),
    };

    [Theory]
    [InlineData("weavers@lists.example", "the address of a mailing list")]
    [InlineData("looms@lists.example", "the address of a mailing list")]
    [InlineData("ada@lists.example", null)]
    public void A_list_that_people_write_to_is_nobody_whoever_wrote_to_it(string address, string? reason) =>
        Assert.Equal(reason, Assert.Single(PeopleDirectory.Build([new(address, "Weavers", 0, 1)], [], [], Plain, lists: new HashSet<string> { "weavers.lists.example", "looms@lists.example" }).People).Nobody);
}
