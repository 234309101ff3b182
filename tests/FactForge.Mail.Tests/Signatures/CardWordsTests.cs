using FactForge.Mail.Bodies;
using FactForge.Mail.Signatures;

namespace FactForge.Mail.Tests.Signatures;

public sealed class CardWordsTests
{
    [Theory]
    [InlineData("山田 太郎", "了解しました。\n\nよろしくお願いします\n", "株式会社ノースウィンド\n営業部 部長\n山田 太郎", "営業部 部長", "株式会社ノースウィンド")]
    [InlineData("山田太郎", "了解しました。\n\n以上、よろしくお願いいたします。\n", "山田 太郎 部長\nノースウィンド(株)", "部長", "ノースウィンド(株)")]
    [InlineData("김민수", "금요일에 뵙겠습니다.\n\n감사합니다.\n\n", "김민수 과장\n(주)노스윈드 영업팀\n02-123-4567", "과장", "(주)노스윈드 영업팀")]
    [InlineData("김민수", "금요일에 뵙겠습니다.\n\n좋은 하루 되세요\n", "김민수\n영업팀장\n주식회사 노스윈드", "영업팀장", "주식회사 노스윈드")]
    [InlineData("王伟", "附件是报告。\n\n此致\n敬礼\n\n", "王伟\n销售经理\n北风科技有限公司", "销售经理", "北风科技有限公司")]
    [InlineData("陳大文", "附件是報告。\n\n祝 商祺\n\n", "陳大文\n業務經理\n北風股份有限公司", "業務經理", "北風股份有限公司")]
    [InlineData("Иван Петров", "До пятницы.\n\nС наилучшими пожеланиями,\n", "Иван Петров\nГлавный инженер\nАО \"Северный ветер\"", "Главный инженер", "АО \"Северный ветер\"")]
    [InlineData("Anna Kowalska", "Do piątku.\n\nPozdrawiam serdecznie,\n", "Anna Kowalska\nKierownik projektu\nWiatr Sp. z o.o. Sp. k.", "Kierownik projektu", "Wiatr Sp. z o.o. Sp. k.")]
    [InlineData("Jana Nováková", "Do pátku.\n\nS přátelským pozdravem\n", "Jana Nováková\nvedoucí oddělení\nSeverní vítr, a.s.", "vedoucí oddělení", "Severní vítr, a.s.")]
    [InlineData("Jana Nováková", "Do pátku.\n\nS pozdravem\n", "Jana Nováková\nObchodní ředitelka\nSeverní vítr s.r.o.", "Obchodní ředitelka", "Severní vítr s.r.o.")]
    [InlineData("Sara Berg", "Vi ses på fredag.\n\nVänligen\n", "Sara Berg\nEnhetschef\nNordvind AB", "Enhetschef", "Nordvind AB")]
    [InlineData("Sara Berg", "Vi ses fredag.\n\nDe bedste hilsner\n", "Sara Berg\nAfdelingsleder\nNordvind A/S", "Afdelingsleder", "Nordvind A/S")]
    [InlineData("Sara Berg", "Vi ses fredag.\n\nMed beste hilsen\n", "Sara Berg\nDriftsansvarlig\nNordvind AS", "Driftsansvarlig", "Nordvind AS")]
    [InlineData("Sari Mäki", "Nähdään perjantaina.\n\nParhain terveisin,\n", "Sari Mäki\nHankintapäällikkö\nPohjatuuli Oy", "Hankintapäällikkö", "Pohjatuuli Oy")]
    [InlineData("Ayşe Yılmaz", "Cuma günü görüşürüz.\n\nİyi çalışmalar,\n", "Ayşe Yılmaz\nGenel Müdür\nKuzey Rüzgarı San. ve Tic. Ltd. Şti.", "Genel Müdür", "Kuzey Rüzgarı San. ve Tic. Ltd. Şti.")]
    [InlineData("Rita Sousa", "Até sexta.\n\nCom os melhores cumprimentos,\n", "Rita Sousa\nDiretora Comercial\nVento Norte, Lda.", "Diretora Comercial", "Vento Norte, Lda.")]
    [InlineData("Rita Sousa", "Até sexta.\n\nAtt.,\n", "Rita Sousa\nGestora de Projetos\nVento Norte S.A.", "Gestora de Projetos", "Vento Norte S.A.")]
    [InlineData("Sanne de Vries", "Tot vrijdag.\n\nHartelijke groet,\n", "Sanne de Vries\nHoofd Inkoop\nNoordenwind B.V.", "Hoofd Inkoop", "Noordenwind B.V.")]
    [InlineData("Giulia Rossi", "A venerdì.\n\nUn caro saluto\n", "Giulia Rossi\nAmministratrice delegata\nVento del Nord S.p.A.", "Amministratrice delegata", "Vento del Nord S.p.A.")]
    [InlineData("Lucía Gómez", "Hasta el viernes.\n\nReciba un cordial saludo\n", "Lucía Gómez\nSubdirectora de Compras\nViento Norte S.A. de C.V.", "Subdirectora de Compras", "Viento Norte S.A. de C.V.")]
    [InlineData("Léa Martin", "À vendredi.\n\nBelle journée,\n", "Léa Martin\nJuriste\nVent du Nord SARL", "Juriste", "Vent du Nord SARL")]
    [InlineData("Eva Kern", "Bis Freitag.\n\nHerzliche Grüsse\n", "Eva Kern\nGeschäftsführende Gesellschafterin\nNordwind UG (haftungsbeschränkt)", "Geschäftsführende Gesellschafterin", "Nordwind UG (haftungsbeschränkt)")]
    [InlineData("Kovács Anna", "Pénteken találkozunk.\n\nÜdvözlettel,\n", "Kovács Anna\nÉrtékesítési vezető\nÉszaki Szél Kft.", "Értékesítési vezető", "Északi Szél Kft.")]
    public void Roles_houses_and_closings_are_told_in_each_language(string name, string own, string signature, string role, string house)
    {
        var sender = new MailAddress("a@nordwind.example", name);
        var segments = BodySplitter.Split(own + signature, sender);
        var card = SignatureReader.Read(own + signature, segments, sender);

        Assert.Equal([own, signature], segments.Select(segment => segment.Span.Slice(own + signature)));
        Assert.Equal(name.Replace(" ", "", StringComparison.Ordinal), card?.First(SignatureFieldKind.Name)?.Value.Replace(" ", "", StringComparison.Ordinal));
        Assert.Equal(role, card?.First(SignatureFieldKind.Role)?.Value);
        Assert.Equal(house, card?.First(SignatureFieldKind.Organisation)?.Value);
    }

    [Theory]
    [InlineData("김민수", "감사합니다\n김민수")]
    [InlineData("山田 太郎", "よろしくお願い申し上げます。\n山田")]
    [InlineData("王伟", "顺祝商祺\n王伟")]
    [InlineData("Kovács Anna", "Üdvözlettel\nKovács Anna")]
    public void A_closing_formula_is_no_name(string name, string signature)
    {
        var sender = new MailAddress("a@nordwind.example", name);
        var text = "1\n\n" + signature;
        var card = SignatureReader.Read(text, BodySplitter.Split(text, sender), sender);

        Assert.Equal([signature.Split('\n')[1]], card?.Fields.Select(field => field.Value));
    }

    [Theory]
    [InlineData("谢谢\n请联系王经理")]
    [InlineData("ありがとうございます\n鈴木さんは部長")]
    public void A_sentence_that_ends_in_a_title_is_no_role(string text)
    {
        var sender = new MailAddress("w@nordwind.example", "王伟");

        Assert.Null(SignatureReader.Read("1\n\n" + text, BodySplitter.Split("1\n\n" + text, sender), sender)?.First(SignatureFieldKind.Role));
    }

    [Theory]
    [InlineData("Eva Werkmeister", "Best,\nEva Werkmeister")]
    [InlineData("Bo Lund", "Tack för senast")]
    [InlineData("Bo Lund", "Vi tar det med chefen")]
    [InlineData("Bo Lund", "Hallo Eva\n\nTechniker kommt morgen\nSchlüssel liegt beim Nachbarn")]
    [InlineData("Bo Lund", "Morgen Eva,\n\nDirektor Kern\nHerr Berg\n\nsind da.")]
    [InlineData("王伟", "谢谢\n\n请把合同发给王经理")]
    [InlineData("王伟", "谢谢\n\n请联系王经理")]
    [InlineData("Иван Петров", "Спасибо\n\nДиректор приедет завтра\nИван")]
    [InlineData("Sari Mäki", "Kiitos\n\nJohtaja tulee huomenna\nSari")]
    [InlineData("Anna Kowalska", "Dziękuję\n\nPrezes przyjedzie jutro\nAnna")]
    [InlineData("Jana Nováková", "Díky\n\nŘeditel volal kvůli nabídce\nJana")]
    public void Names_and_words_that_look_like_titles_prove_no_signature(string name, string end)
    {
        var sender = new MailAddress("b@nordwind.example", name);

        Assert.All(BodySplitter.Split("We meet on Friday.\n\n" + end, sender), segment => Assert.Equal(SegmentKind.Own, segment.Kind));
    }
}
