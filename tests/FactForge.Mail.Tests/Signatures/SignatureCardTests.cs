using FactForge.Mail.Bodies;
using FactForge.Mail.Signatures;

namespace FactForge.Mail.Tests.Signatures;

public sealed class SignatureCardTests
{
    private static readonly MailAddress Sender = new("kim.doe@quay.example", "Kim Doe");

    [Theory]
    [InlineData("Yours sincerely\n\nKim Doe\nAssociate Solicitor\nFor and on behalf of Quay Law LLP\nDD: 01632 960 884\nQuay Law LLP is authorised and regulated. Registered office: 2 Quay Court.\n\nThis email is confidential. If you have received it in error please delete it.", "Associate Solicitor", "Quay Law LLP")]
    [InlineData("Speak soon!\n\nKim Doe\nAccount Executive\nQuay Waste Ltd | T: 01632 960 190\nPlease consider the environment before printing this email", "Account Executive", "Quay Waste Ltd")]
    public void A_notice_right_below_a_signature_does_not_hide_it(string end, string role, string organisation)
    {
        var card = Read("Dear Jo,\n\nthe search came back.\n\n" + end);
        Assert.Equal((role, organisation), (card.First(SignatureFieldKind.Role)?.Value, card.First(SignatureFieldKind.Organisation)?.Value));
    }

    [Theory]
    [InlineData("Medical Secretary\nDepartment of Cardiology, Northmoor Hospital", "Northmoor Hospital")]
    [InlineData("Placements Coordinator, School of Geography\nUniversity of Harrow", "University of Harrow")]
    [InlineData("Reader\nInstitute of Sound", "Institute of Sound")]
    public void A_department_makes_room_for_the_house_that_it_belongs_to(string lines, string organisation) =>
        Assert.Equal(organisation, Read($"Thanks.\n\nBest regards\n\nKim Doe\n{lines}\nTel. 020 7946 0333").First(SignatureFieldKind.Organisation)?.Value);

    [Theory]
    [InlineData("(Secretary, Northwind Rowing Club)", "Secretary", "Northwind Rowing Club")]
    public void Half_a_bracket_is_no_part_of_a_field(string line, string role, string organisation)
    {
        var card = Read($"Thanks.\n\nKim\n{line}");
        Assert.Equal((role, organisation), (card.First(SignatureFieldKind.Role)?.Value, card.First(SignatureFieldKind.Organisation)?.Value));
    }

    [Fact]
    public void A_house_whose_domain_is_its_plural_is_known_behind_a_title()
    {
        const string Body = "Thanks.\n\nBest regards\n\nKim Doe\nBlock Manager, Parapet Block Management";
        var card = SignatureReader.Read(Body, BodySplitter.Split(Body), new("kim.doe@parapetblocks.example", "Kim Doe"));
        Assert.Equal(("Block Manager", "Parapet Block Management"), (card?.First(SignatureFieldKind.Role)?.Value, card?.First(SignatureFieldKind.Organisation)?.Value));
    }

    [Theory]
    [InlineData("Prof. Dr. Jürgen Groß", null)]
    [InlineData("Prof. Ulla Groesz", null)]
    [InlineData("Prof. of Statistics", "Prof. of Statistics")]
    [InlineData("Prof. Emeritus", "Prof. Emeritus")]
    public void A_name_behind_forms_of_address_is_no_role_however_the_header_spells_it(string line, string? role)
    {
        var body = $"Thanks.\n\nBest regards\n\n{line}\nUniversity of Harrow\nTel. 020 7946 0333";
        var card = SignatureReader.Read(body, BodySplitter.Split(body), new("j.gross@harrow.example", "J?rgen Gro?"));
        Assert.Equal(role, card?.First(SignatureFieldKind.Role)?.Value);
    }

    [Fact]
    public void A_country_behind_a_title_is_what_the_post_is_for_and_no_place()
    {
        var card = Read("Thanks.\n\nBest regards\n\nKim Doe\nCommercial Director, UK\nBrightkeel Logistics\n+44 7700 900655");
        Assert.Equal(("Commercial Director, UK", null), (card.First(SignatureFieldKind.Role)?.Value, card.First(SignatureFieldKind.Location)?.Value));
    }

    [Theory]
    [InlineData("Quay & Son, 4 Chapel Hill, Wem", "4 Chapel Hill, Wem")]
    [InlineData("Quay & Son\n12b Parade, Wem", "12b Parade, Wem")]
    [InlineData("Quay & Son\n4 March, Wem", null)]
    public void A_house_number_a_name_and_a_town_are_a_place(string lines, string? place) =>
        Assert.Equal(place, Read($"Thanks.\n\nBest regards\n\nKim Doe\nFuneral Director\n{lines}").First(SignatureFieldKind.Location)?.Value);

    [Theory]
    [InlineData("Regional Account Executive – South West\nQuay Waste Ltd", "Regional Account Executive – South West")]
    [InlineData("Directrice des achats / Head of Procurement\nQuay Shipping", "Directrice des achats / Head of Procurement")]
    [InlineData("Placements Coordinator, School of Geography\nUniversity of Harrow", "Placements Coordinator, School of Geography")]
    public void A_title_keeps_its_region_its_other_language_and_its_department(string lines, string role) =>
        Assert.Equal(role, Read($"Thanks.\n\nBest regards\n\nKim Doe\n{lines}\nTel. 020 7946 0333").First(SignatureFieldKind.Role)?.Value);

    [Theory]
    [InlineData("Kim Doe\nTreasurer\nNodal Hosting\nTel. 020 7946 0333")]
    [InlineData("Best regards, Kim Doe\nTreasurer\nNodal Hosting\nTel. 020 7946 0333")]
    public void A_signature_that_comes_again_is_read_at_its_new_place_and_anew_for_another_sender(string end)
    {
        foreach (var before in new[] { "We meet on Friday.\n\n", "We meet on Friday, and it will be at the pier.\n\n", "\n\nWe meet on Friday.\n\nBest regards\n\n" })
        {
            var text = before + end;
            var card = SignatureReader.Read(text, BodySplitter.Split(text), Sender)!;
            Assert.Equal(["Kim Doe", "Treasurer"], card.Fields.Where(field => field.Kind is SignatureFieldKind.Name or SignatureFieldKind.Role).Select(field => field.Value));
            Assert.All(card.Fields.Where(field => field.Kind != SignatureFieldKind.Phone), field => Assert.Equal(field.Value, field.Span.Slice(text)));
        }

        var other = new MailAddress("treasurer@nodalhosting.example", "Kim Doe");
        Assert.Equal("Nodal Hosting", SignatureReader.Read("We meet.\n\n" + end, BodySplitter.Split("We meet.\n\n" + end), other)?.First(SignatureFieldKind.Organisation)?.Value);
    }

    [Theory]
    [InlineData("Yes.")]
    [InlineData("Agreed")]
    public void A_word_alone_above_a_signature_answers_and_is_nobodys_name(string answer)
    {
        var body = $"{answer}\n\nKim Doe\nBerth Planner | Contoso Ports Ltd\nT +44 20 7946 0101";
        var segments = BodySplitter.Split(body);
        Assert.Equal((answer, "Kim Doe"), (new MessageBody(body, segments).OwnText.Trim(), SignatureReader.Read(body, segments, null)?.First(SignatureFieldKind.Name)?.Value));
    }

    [Fact]
    public void The_senders_domain_proves_a_house_that_no_list_knows()
    {
        var from = new MailAddress("kim.doe@nodalhosting.example", "Kim Doe");
        const string body = "Please write to billing.\n\nKim Doe\nCredit Control\nNodal Hosting";
        Assert.Equal("Nodal Hosting", SignatureReader.Read(body, BodySplitter.Split(body), from)?.First(SignatureFieldKind.Organisation)?.Value);
    }

    [Theory]
    [InlineData("Thornlea Register Office, 8 Corn Street, Thornlea", "Thornlea Register Office")]
    [InlineData("Quai Nord, 22000 Port-Briac", null)]
    public void What_stands_before_a_street_below_a_title_is_the_house(string line, string? organisation) =>
        Assert.Equal(organisation, Read($"Thanks.\n\nYours faithfully\n\nKim Doe\nSuperintendent Registrar\n{line}").First(SignatureFieldKind.Organisation)?.Value);

    private static SignatureCard Read(string body) => SignatureReader.Read(body, BodySplitter.Split(body), Sender) ?? throw new InvalidOperationException("not signed");
}
