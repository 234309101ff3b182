using FactForge.Mail.Bodies;
using Xunit;

namespace FactForge.Mail.Tests.Bodies;

public sealed class FootersTests
{
    [Theory]
    [InlineData("The plans were scanned by Kim this morning. I am now Head of Berths at Northwind.")]
    [InlineData("The drawing was scanned by Kim this morning. The crane moves to berth nine on Monday, and Ada comes with it.")]
    [InlineData("You asked how one leaves the list: to unsubscribe, write to Bo. He moved to Bergen last week.")]
    [InlineData("Come by and get your free copy of the book on cranes.")]
    [InlineData("Unser Sitz der Gesellschaft ist jetzt Kiel, und das Amtsgericht dort führt uns im Handelsregister. Ada leitet das neue Haus.")]
    [InlineData("There was a virus on the old machine, so please delete the meeting of Monday; we are back at the office by Friday.")]
    [InlineData("It was a privilege. We feel privileged, and our talks stay confidential: Ada will join Harbour Ltd in March next year.")]
    [InlineData("Please keep this confidential. It is not legally binding and must not be disclosed until both sides have signed.")]
    [InlineData("This message is confidential, please: I sent the last one to the wrong recipient in error, and it has the salary of Bo in it.")]
    [InlineData("Le destinataire de la caisse est Bo Lind à Bergen; le port l'a reçue par erreur et la renvoie lundi au port de Kiel.")]
    [InlineData("El destinatario es Bo Lind; el paquete llegó por error a Bergen y el puerto lo devuelve el lunes por la mañana a Kiel.")]
    [InlineData("You are receiving this because you asked for it: the berth is number nine, from Monday to Friday.")]
    public void Words_that_a_notice_has_as_well_are_the_senders(string words)
    {
        Assert.Equal("o", SplitView.Letters(words));
        Assert.Equal("o.o", SplitView.Letters("Hi Kim,\n\n" + words));
    }

    [Theory]
    [InlineData("This e-mail and any attachments are confidential and intended solely for the addressee. If you have received this e-mail in error, please notify the sender and delete it.")]
    [InlineData("Diese E-Mail enthält vertrauliche und/oder rechtlich geschützte Informationen. Wenn Sie nicht der richtige Adressat sind, informieren Sie bitte sofort den Absender und vernichten Sie diese Mail.")]
    [InlineData("Ce message et toutes les pièces jointes sont confidentiels et établis à l'intention exclusive de leurs destinataires. Si vous avez reçu ce message par erreur, merci d'en avertir l'expéditeur et de le détruire.")]
    [InlineData("Este mensaje y sus archivos adjuntos son confidenciales y van dirigidos exclusivamente a su destinatario. Si ha recibido este mensaje por error, le rogamos que lo comunique al remitente.")]
    [InlineData("Dit bericht is vertrouwelijk en uitsluitend bestemd voor de geadresseerde. Indien u dit bericht ten onrechte heeft ontvangen, verzoeken wij u de afzender hiervan op de hoogte te stellen.")]
    [InlineData("Questo messaggio e i suoi allegati sono riservati e destinati esclusivamente al destinatario. Se avete ricevuto questo messaggio per errore, vi preghiamo di avvisare il mittente.")]
    [InlineData("Harbour GmbH, Kai 1, 24103 Kiel, Amtsgericht Kiel HRB 12345, Geschäftsführer: Bo Lind, USt-IdNr. DE123456789, Deutschland")]
    [InlineData("_______________________________________________\nports mailing list\nports@lists.example\nhttps://lists.example/mailman/listinfo/ports")]
    [InlineData("To unsubscribe, e-mail: ports-unsubscribe@lists.example\nFor additional commands, e-mail: ports-help@lists.example")]
    [InlineData("To unsubscribe from this list visit https://lists.example/ports")]
    [InlineData("You receive this because you are a friend of the harbour. Unsubscribe: answer with STOP.")]
    [InlineData("---\nThis message has been scanned by the harbour's gate.")]
    [InlineData("Sie erhalten diese Nachricht, weil Sie die Liste bestellt haben: https://lists.example/ports")]
    [InlineData("Vous recevez ce message car vous êtes abonné à la liste. Pour vous désabonner : https://lists.example/ports")]
    [InlineData("Hai ricevuto questo messaggio perché segui la lista. Per annullare l'iscrizione: https://lists.example/ports")]
    public void Notices_and_footers_below_the_senders_words_are_known(string footer)
    {
        var letters = SplitView.Letters($"The berth is number nine.\n\n{footer}\n");
        Assert.Equal('o', letters[0]);
        Assert.DoesNotContain(letters[2..], letter => letter != 'd');
    }

    [Fact]
    public void A_paragraph_that_tells_little_goes_with_the_notice_above_it() =>
        Assert.Equal("o.d.d", SplitView.Letters("The berth is number nine.\n\nThis message is confidential. If you are not the intended recipient, please notify the sender and delete it from your system.\n\nThe full disclaimer: https://harbour.example/notice\n"));

    [Fact]
    public void A_notice_that_is_all_there_is_has_to_prove_itself()
    {
        Assert.Equal("d", SplitView.Letters("This e-mail is confidential. If you are not the intended recipient, please notify the sender and delete it from your system."));
        Assert.Equal("o", SplitView.Letters("This e-mail is confidential; please tell the recipients, all of whom sit in Bergen, on the phone that it is."));
    }

    [Theory]
    [InlineData("The intended recipient of the shipment is Harbour Ltd; please notify the sender if the crates are opened.")]
    [InlineData("Bo received this message because he is on the list of the board; he should be taken off it.")]
    [InlineData("The terms are confidential and the contract must not be disclosed to third parties until both sides have signed. Please delete this draft once the final one is there.")]
    [InlineData("The agreement says that unauthorised disclosure is strictly prohibited, and that Harbour accepts no liability for the virus on the port's machine.")]
    [InlineData("The parcel came back: the courier says that the intended recipient had moved. If the named recipient cannot be found, please advise the sender, Bo Lind, in Bergen.")]
    [InlineData("This message is confidential until Friday: Bo will join Harbour in May. Please delete it once the board knows.")]
    [InlineData("You received this message in error, sorry: the recipient should have been Bo Lind at Harbour. Please delete it and tell him.")]
    [InlineData("The views of the board do not necessarily reflect those of the crew, and the port accepts no responsibility for the crane. We should talk about it on Tuesday.")]
    [InlineData("Harbour Ltd is now registered in England and Wales; the company number is 01234567 and Bo will send it to the bank.")]
    [InlineData("Our registered office moves to 1 Quay Street, London on 1 May. The VAT number stays GB123456789, so please update the invoices.")]
    [InlineData("We may monitor the calls of the yard from May, and the works council has agreed that e-mails are not read.")]
    [InlineData("We will monitor electronic communications with the tug operator during the storm and call you when the harbour opens.")]
    [InlineData("To unsubscribe from the berth list just write to Kim at kim@harbour.example, she keeps it by hand. See you on Monday.")]
    [InlineData("How does one unsubscribe from this mailing list? The link at https://lists.example/ports does not work for Kim.")]
    [InlineData("You are receiving this e-mail because you are on the berth committee. The minutes are at https://harbour.example/minutes and the next meeting is on Friday.")]
    [InlineData("The laptop is virus-free again: it was scanned by Bo with Avast on Monday, and the files were checked for viruses as well.")]
    [InlineData("The drawing attached to this email has been scanned by Bo at 600 dpi. Let him know if it has to be sharper.")]
    [InlineData("Please consider the environment when choosing the paint, and print the report on both sides; the council will ask.")]
    [InlineData("According to the GDPR we have to tell the guests who the data controller is. Harbour Ltd processes the personal data of 40 guests; Bo will write the notice.")]
    [InlineData("die Harbour GmbH wird beim Amtsgericht Kiel eingetragen, der Geschäftsführer wird Bo Lind, und der Sitz der Gesellschaft bleibt in Kiel.")]
    [InlineData("der Empfänger der Kisten ist Harbour, der Absender sitzt in Bergen. Die Unterlagen sind vertraulich, bitte vernichten Sie die alten Pläne.")]
    [InlineData("ce message est confidentiel jusqu'à vendredi : le destinataire des caisses change, et l'expéditeur ne doit pas le savoir.")]
    [InlineData("Los datos personales de los clientes se pasan el lunes al nuevo responsable del tratamiento, Harbour; Bo manda la lista a info@harbour.example.")]
    [InlineData("il destinatario del pacco è Bo e il mittente è il porto. I dati personali dei soci sono nel foglio, riservato fino a lunedì.")]
    [InlineData("de afzender van het pakket is Bo en het is vertrouwelijk bestemd voor Harbour. Als het ten onrechte bij jullie ligt, graag terugsturen.")]
    [InlineData("adresatem paczki jest Bo, nadawca siedzi w Gdyni. Umowa jest poufna, proszę usunąć stare wersje z dysku.")]
    [InlineData("o destinatário da caixa é o Bo e o remetente está em Lisboa. O contrato é confidencial até sexta; apague a versão antiga, por favor.")]
    [InlineData("avsändaren av lådan sitter i Bergen och mottagaren är Bo. Avtalet är konfidentiellt till fredag, radera den gamla versionen.")]
    [InlineData("The owner of the group is Bo. You receive all messages sent to this group, so mute the topic if it is too much.")]
    [InlineData("send the line \"subscribe ports\" to majordomo@lists.example, then Bo confirms it. To leave, send \"unsubscribe ports\" to the same address.")]
    [InlineData("The letter is legally privileged and was written for the sole use of the board. Unauthorised copying is prohibited by clause 7, and the recipient has to return it by 1 May.")]
    [InlineData("If you have received the invoice in error, please contact Bo at 020 7946 0123 and delete it from your system. He sends the right one on Monday.")]
    [InlineData("Please do not forward this e-mail: it is intended only for the board, contains confidential figures, and the auditors get theirs on Friday.")]
    [InlineData("Please do not forward this e-mail: it is intended only for the board and contains confidential figures.")]
    [InlineData("To unsubscribe from the berth list just write to Kim at kim@harbour.example, she keeps it by hand.")]
    [InlineData("Según el RGPD sus datos personales se borran en mayo; el responsable del tratamiento es Harbour y Bo avisa al cliente.")]
    [InlineData("Our new privacy notice is at https://harbour.example/privacy and Bo wrote it.")]
    [InlineData("Calls may be recorded from May on, Bo has told the works council, and e-mails are not read.")]
    [InlineData("Confidential: Bo leaves Harbour in May, and Ada takes over the berths. Please delete this message.")]
    [InlineData("Bo has registered the firm in Scotland, company number SC123456, and the registered office is 4 Pier Road, Leith.")]
    [InlineData("Eingetragen ist sie beim Amtsgericht Kiel unter HRB 12345, und Geschäftsführer ist Bo Lind; der Sitz der Gesellschaft bleibt Kiel.")]
    [InlineData("Ce message contient des informations confidentielles sur Bo : il quitte Harbour en mai, merci de le supprimer après lecture.")]
    [InlineData("Bitte diese E-Mail vertraulich behandeln und löschen: Bo wird im Mai Leiter der Werft, der Absender des Briefes weiß es schon.")]
    [InlineData("Questo messaggio è riservato: Bo lascia il porto a maggio e il destinatario della lettera non lo sa ancora.")]
    [InlineData("Ta wiadomość jest poufna: Bo odchodzi w maju, adresat listu jeszcze nie wie. Proszę ją usunąć.")]
    [InlineData("Think of the environment and read it on the screen before you print it for the board.")]
    [InlineData("This email has the plan scanned by Bo; see https://harbour.example/plan for the rest.")]
    [InlineData("Company number 01234567\nVAT number GB123456789")]
    [InlineData("Your personal data is wrong in our file: please send the new address, and Bo changes it under the GDPR.")]
    [InlineData("Bo could try posting a similar message to the ports mailing list -- it's the\none about berths.")]
    [InlineData("Bo asked on the ports mailing list https://ports.example/list and got no answer.")]
    [InlineData("Bo should rather ask on the list of the port:\nhttps://lists.example/mailman/listinfo/ports")]
    [InlineData("This message is intended only for Bo; please delete it after reading.")]
    [InlineData("This e-mail is confidential. Do not forward it to Harbour.")]
    [InlineData("Attached is the confidentiality notice and the privacy policy for the website; Bo wrote both.")]
    [InlineData("We accept no liability for the crane, and the registered office is in Leith.")]
    [InlineData("If you are not the right person for this, please let Bo know and delete this message.")]
    [InlineData("Any views or opinions on the crane are welcome; they do not necessarily represent those of the board, Bo says.")]
    [InlineData("Please print this email before the meeting and save paper otherwise.")]
    [InlineData("The mailbox was scanned for viruses; this message and the plan are all that is left of it.")]
    [InlineData("Diese Nachricht ist nur für den Vorstand: Harbour wird verkauft, der Empfänger der Anteile ist Bo. Löschen Sie die alten Pläne.")]
    [InlineData("Vous recevez ce message car Bo quitte le port en mai ; son remplaçant est Jean.")]
    [InlineData("Recibe este mensaje porque Bo deja el puerto en mayo; le sustituye Ana.")]
    [InlineData("Dit bericht is vertrouwelijk: Bo verlaat de haven in mei, de ontvanger van het pakket weet het nog niet.")]
    [InlineData("Detta mejl är konfidentiellt: Bo slutar i maj, mottagaren av lådan vet det inte än.")]
    public void A_paragraph_that_speaks_of_notices_registers_and_lists_is_the_senders(string words) =>
        Assert.DoesNotContain('d', SplitView.Letters("Hi Kim,\n\nThe crates left in May.\n\n" + words));

    [Theory]
    [InlineData("Harbour Ltd is registered in England and Wales, company number 01234567. Registered office: 1 Quay Street, London E1 4AA.")]
    [InlineData("This email is confidential and intended solely for the addressee.\n\nHarbour LLP is a limited liability partnership registered in England and Wales (registered number OC312345) and is authorised and regulated by the Solicitors Regulation Authority. A list of members is open to inspection at its registered office, 1 Quay Street, London.")]
    [InlineData("We may monitor electronic communications and telephone calls to ensure compliance with our policies.")]
    [InlineData("The contents of this email are confidential to the intended recipient. If you are not the intended recipient please delete it.\n\nHarbour Ltd reserves the right to monitor all e-mail communications through its networks.\n\nWe may record telephone calls for training and quality purposes.")]
    [InlineData("Hinweise zum Datenschutz und zu Ihren Rechten nach Art. 13 DSGVO finden Sie hier: www.harbour.example/datenschutz")]
    [InlineData("For information about how we process your personal data, please see our privacy notice at https://harbour.example/privacy")]
    [InlineData("-=-=-=-=-=-=-=-=-=-=-=-\nGroups.io Links: You receive all messages sent to this group.\nView/Reply Online (#123): https://groups.example/g/ports/message/123\nMute This Topic: https://groups.example/mt/12345/678\nGroup Owner: ports+owner@groups.example\nUnsubscribe: https://groups.example/g/ports/unsub [kim@harbour.example]\n-=-=-=-=-=-=-=-=-=-=-=-")]
    [InlineData("------------------------ Yahoo! Groups Sponsor --------------------~-->\nHome is just a click away. Make Yahoo! your home page now.\nhttp://us.click.example/DHchtC/3FxNAA/yQLSAA/pyIolB/TM\n--------------------------------------------------------------------~->\n\nTo unsubscribe from this group, send an email to:\nports-unsubscribe@egroups.example\n\nYour use of Yahoo! Groups is subject to http://docs.example/info/terms/")]
    [InlineData("--\nYou received this message because you are subscribed to the Google Groups \"ports\" group.\nTo unsubscribe from this group and stop receiving emails from it, send an email to ports+unsubscribe@groups.example.\nTo view this discussion visit https://groups.example/d/msgid/ports/abc%40mail.example.")]
    [InlineData("--~--~---------~--~----~------------~-------~--~----~\nYou received this message because you are subscribed to the Google Groups \"ports\" group.\nTo post to this group, send email to ports@groups.example\nTo unsubscribe from this group, send email to ports+unsubscribe@groups.example\nFor more options, visit this group at http://groups.example/group/ports?hl=en\n-~----------~----~----~----~------~----~------~--~---")]
    [InlineData("--\nSie erhalten diese Nachricht, weil Sie in Google Groups E-Mails von der Gruppe \"ports\" abonniert haben.\nWenn Sie sich von dieser Gruppe abmelden und keine E-Mails mehr von dieser Gruppe erhalten möchten, senden Sie eine E-Mail an ports+unsubscribe@groups.example.\nWeitere Optionen finden Sie unter https://groups.example/d/optout.")]
    [InlineData("--\nVous recevez ce message, car vous êtes abonné au groupe Google Groupes \"ports\".\nPour vous désabonner de ce groupe et ne plus recevoir d'e-mails le concernant, envoyez un e-mail à l'adresse ports+unsubscribe@groups.example.\nCette discussion peut être lue sur le Web à l'adresse https://groups.example/d/msgid/ports/abc.")]
    [InlineData("--\nHas recibido este mensaje porque estás suscrito al grupo \"ports\" de Grupos de Google.\nPara cancelar la suscripción a este grupo y dejar de recibir sus mensajes, envía un correo electrónico a ports+unsubscribe@groups.example.")]
    [InlineData("-\nTo unsubscribe from this list: send the line \"unsubscribe ports\" in\nthe body of a message to majordomo@lists.example\nMore majordomo info at  http://lists.example/majordomo-info.html")]
    [InlineData("########################################################################\n\nTo unsubscribe from the PORTS list, click the following link:\nhttps://lists.example/cgi-bin/wa?SUBED1=PORTS&A=1")]
    [InlineData("_______________________________________________\nPorts mailing list -- ports@lists.example\nTo unsubscribe send an email to ports-leave@lists.example\nhttps://lists.example/mailman3/lists/ports.lists.example/")]
    [InlineData("-----------------------------------------------------------\nList archives: https://lists.example/ports/\nList settings and unsubscribe: https://lists.example/ports/options")]
    [InlineData("You received this message because you are subscribed to the \"ports\" group.")]
    [InlineData("--\nThis message has been scanned for viruses and\ndangerous content by MailScanner, and is\nbelieved to be clean.")]
    [InlineData("Although this e-mail and its attachments are believed to be free of any virus, it is the responsibility of the recipient to ensure that they are virus free. Harbour Ltd accepts no liability for any damage.")]
    [InlineData("Internal use only. Do not forward or copy this message outside Harbour Ltd without permission; its content is confidential and intended only for the recipients named above.")]
    [InlineData("Der Inhalt dieser E-Mail ist ausschließlich für den bezeichneten Adressaten bestimmt. Jede Form der Kenntnisnahme, Veröffentlichung, Vervielfältigung oder Weitergabe des Inhalts durch unberechtigte Dritte ist unzulässig.")]
    [InlineData("Harbour GmbH\nSitz: Kiel, Amtsgericht Kiel, HRB 12345\nGeschäftsführung: Bo Lind, Kim Lee")]
    [InlineData("L'intégrité de ce message n'étant pas assurée sur Internet, Harbour ne peut être tenue responsable de son contenu. Toute diffusion ou copie non autorisée est interdite.")]
    [InlineData("Conformément au Règlement général sur la protection des données (RGPD), vous disposez d'un droit d'accès, de rectification et de suppression de vos données personnelles en écrivant à dpo@harbour.example.")]
    [InlineData("PROTECCIÓN DE DATOS: De conformidad con lo dispuesto en la LOPD, sus datos forman parte de un fichero responsabilidad de Harbour S.L. Puede ejercitar los derechos de acceso, rectificación, cancelación y oposición dirigiéndose a Calle Muelle 1, 28001 Madrid.")]
    [InlineData("Este mensaje se dirige exclusivamente a su destinatario y puede contener información privilegiada o confidencial. Si no es usted el destinatario indicado, queda notificado de que la utilización, divulgación y/o copia sin autorización está prohibida en virtud de la legislación vigente.")]
    [InlineData("AVISO LEGAL\nLa información contenida en este correo electrónico es confidencial y va dirigida únicamente a la persona a la que se envía. Si lo ha recibido por error, comuníquelo y elimínelo.")]
    [InlineData("Informativa privacy: ai sensi del Regolamento UE 2016/679 (GDPR) i Suoi dati personali sono trattati da Harbour S.r.l. in qualità di titolare del trattamento. L'informativa completa è disponibile su www.harbour.example/privacy.")]
    [InlineData("Le informazioni contenute nella presente comunicazione e i relativi allegati possono essere riservate e sono, comunque, destinate esclusivamente alle persone o alla Società sopraindicati. La diffusione, distribuzione e/o copiatura del documento trasmesso da parte di qualsiasi soggetto diverso dal destinatario è proibita.")]
    [InlineData("De informatie verzonden met dit e-mailbericht is uitsluitend bestemd voor de geadresseerde. Gebruik van deze informatie door anderen dan de geadresseerde is verboden. Openbaarmaking, vermenigvuldiging en verspreiding van deze informatie aan derden is niet toegestaan.")]
    [InlineData("Aan dit bericht kunnen geen rechten worden ontleend. Indien u niet de beoogde ontvanger bent, wordt u verzocht dit aan de afzender te melden en het bericht te verwijderen.")]
    [InlineData("Esta mensagem, incluindo os seus anexos, é confidencial e destina-se exclusivamente ao destinatário. Se a recebeu por engano, por favor informe o remetente e apague-a de imediato. A sua divulgação ou cópia não autorizada é proibida.")]
    [InlineData("Aviso de confidencialidade: Este e-mail e seus anexos contêm informações confidenciais e de uso exclusivo do destinatário. Caso tenha recebido esta mensagem por engano, notifique o remetente e elimine-a do seu sistema.")]
    [InlineData("Detta e-postmeddelande kan innehålla konfidentiell information och är endast avsett för adressaten. Om du inte är rätt mottagare, vänligen meddela avsändaren och radera meddelandet.")]
    [InlineData("Läs mer om hur vi behandlar dina personuppgifter: https://harbour.example/integritetspolicy")]
    [InlineData("Denne e-mail kan indeholde fortrolige oplysninger og er kun bestemt for modtageren. Hvis du har modtaget denne e-mail ved en fejl, bedes du straks underrette afsenderen og slette den.")]
    [InlineData("Denne e-posten kan inneholde taushetsbelagt eller konfidensiell informasjon og er kun ment for adressaten. Har du mottatt e-posten ved en feil, vennligst gi beskjed til avsender og slett den.")]
    [InlineData("Tämä viesti ja sen liitteet ovat luottamuksellisia ja tarkoitettu vain vastaanottajalle. Jos olet saanut tämän viestin vahingossa, ilmoita siitä lähettäjälle ja poista viesti.")]
    [InlineData("Niniejsza wiadomość jest poufna i przeznaczona wyłącznie dla adresata. Jeżeli nie są Państwo jej adresatem, prosimy o powiadomienie nadawcy i usunięcie wiadomości. Kopiowanie lub rozpowszechnianie treści jest zabronione.")]
    [InlineData("Administratorem Pani/Pana danych osobowych jest Harbour Sp. z o.o. Więcej informacji o przetwarzaniu danych osobowych (RODO): https://harbour.example/rodo")]
    [InlineData("Harbour Sp. z o.o. z siedzibą w Gdyni, ul. Portowa 1, Sąd Rejonowy Gdańsk-Północ, KRS 0000123456, NIP 1234567890, kapitał zakładowy 50 000 PLN")]
    [InlineData("Tato zpráva je důvěrná a je určena pouze adresátovi. Pokud nejste zamýšleným příjemcem, informujte prosím odesílatele a zprávu smažte.")]
    [InlineData("Это сообщение является конфиденциальным и предназначено исключительно для адресата. Если вы получили это сообщение по ошибке, сообщите об этом отправителю и удалите его.")]
    [InlineData("Harbour SAS au capital de 10 000 euros - RCS Paris B 123 456 789 - Siège social : 1 quai Nord, 75001 Paris")]
    [InlineData("Harbour B.V. - KvK 12345678 - BTW NL123456789B01 - statutair gevestigd te Rotterdam")]
    [InlineData("Harbour S.r.l. - Sede legale: Via del Porto 1, 16121 Genova - P.IVA 01234567890 - REA GE-123456")]
    [InlineData("This message is intended only for the addressee and may contain confidential information.\nCe message est destiné exclusivement au destinataire et peut contenir des informations confidentielles.")]
    [InlineData("_______________________________________________\nPorts mailing list\nhttps://ports.example/list")]
    [InlineData("______________________________________________\nports@lists.example mailing list -- To UNSUBSCRIBE and more, see\nhttps://lists.example/mailman/listinfo/ports\nPLEASE do read the posting guide http://lists.example/posting-guide.html")]
    [InlineData("Der Austausch von Nachrichten per E-Mail dient ausschließlich Informationszwecken. Rechtsgeschäftliche Erklärungen dürfen über diese E-Mail nicht ausgetauscht werden. Sollten Sie nicht der vorgesehene Empfänger sein, löschen Sie diese Nachricht.")]
    [InlineData("Ce message et ses pièces jointes sont confidentiels. S'il vous a été adressé par erreur, merci de prévenir l'expéditeur et de le supprimer. Toute publication, utilisation ou diffusion, même partielle, doit être autorisée préalablement.")]
    [InlineData("De acuerdo con la normativa de protección de datos, le informamos que sus datos personales serán tratados con el fin de gestionar la relación con usted. Puede ejercer los derechos de acceso, rectificación y supresión ante Harbour S.L.")]
    [InlineData("Questo messaggio e gli eventuali allegati sono destinati unicamente alla persona sopra indicata. Se non siete il destinatario, siete pregati di distruggerlo e di informare il mittente. Ogni utilizzo non autorizzato è vietato.")]
    [InlineData("Esta mensagem pode conter informação confidencial. Se não for o destinatário, por favor apague-a e avise o remetente. É proibida a sua divulgação.")]
    [InlineData("Denne e-mail og vedhæftede filer er fortrolige og kun til brug for modtageren. Er du ikke den rette modtager, bedes du kontakte afsenderen og slette e-mailen.")]
    [InlineData("Treść tej wiadomości zawiera informacje poufne przeznaczone tylko dla adresata. Jeżeli nie jest Pan/Pani jej adresatem, prosimy o kontakt z nadawcą i usunięcie jej z systemu.")]
    [InlineData("--\nTo view this discussion on the web visit https://groups.example/d/msgid/x.\nTo unsubscribe from this group, send email to ports+unsubscribe@groups.example.")]
    [InlineData("Sending email to Harbour Ltd will result in Harbour Ltd processing your personal data. You can read more about our processing of personal data here: https://harbour.example/data")]
    public void Notices_footers_and_registers_of_many_houses_are_known(string footer)
    {
        var letters = SplitView.Letters($"The berth is number nine.\n\n{footer}\n");
        Assert.Equal('o', letters[0]);
        Assert.DoesNotContain('o', letters[1..]);
    }

    [Theory]
    [InlineData("Registered in Scotland: SC123456\nRegistered Office: 4 Pier Road, Leith EH6 6AA")]
    [InlineData("Harbour Ltd. Registered in England & Wales No. 01234567")]
    [InlineData("Emails sent to and from Harbour Ltd may be monitored for security and compliance purposes.")]
    [InlineData("Informationen zum Datenschutz finden Sie unter https://harbour.example/datenschutz")]
    [InlineData("_._,_._,_\n________________________________\nGroups.io Links:\n\nYou receive all messages sent to this group.\n\nView/Reply Online (#123)<https://groups.example/g/ports/message/123> | Reply to Group<mailto:ports@groups.example> | Mute This Topic<https://groups.example/mt/1/2> | New Topic<https://groups.example/g/ports/post>\nYour Subscription<https://groups.example/g/ports/editsub/2> | Contact Group Owner<mailto:ports+owner@groups.example> | Unsubscribe<https://groups.example/g/ports/leave/1/2> [kim@harbour.example]\n\n_._,_._,_")]
    [InlineData("------------------------------------\nPosted by: Ada Byrne <ada@harbour.example>\n------------------------------------\n\n------------------------------------\n\nYahoo Groups Links\n\n<*> To visit your group on the web, go to:\n    http://groups.example/group/ports/\n\n<*> Your email settings:\n    Individual Email | Traditional\n\n<*> To change settings online go to:\n    http://groups.example/group/ports/join\n    (Yahoo! ID required)\n\n<*> To unsubscribe from this group, send an email to:\n    ports-unsubscribe@groups.example\n\n<*> Your use of Yahoo Groups is subject to:\n    https://info.example/legal/terms/")]
    [InlineData("To unsubscribe send mail to ports-request@lists.example")]
    [InlineData("----\nTo leave this list, send an empty message to ports-leave@lists.example")]
    [InlineData("---------------------------------------------------------------------\nTo unsubscribe, e-mail: ports-unsubscribe@lists.example\nFor additional commands, e-mail: ports-help@lists.example")]
    [InlineData("You are receiving this email because you are a member of the Saltmere Rowing Club. To stop receiving these emails, update your preferences: https://club.example/prefs")]
    [InlineData("Please consider the environment before printing this e-mail.")]
    [InlineData("P Please consider the environment - do you really need to print this email?")]
    [InlineData("Save paper - think before you print.")]
    [InlineData("Bitte denken Sie an die Umwelt, bevor Sie diese E-Mail ausdrucken.")]
    [InlineData("Pensez à l'environnement avant d'imprimer ce message.")]
    [InlineData("Antes de imprimir este correo electrónico, piense bien si es necesario hacerlo: el medio ambiente es cosa de todos.")]
    [InlineData("Prima di stampare questa e-mail, pensa all'ambiente.")]
    [InlineData("Denk aan het milieu voordat u deze e-mail print.")]
    [InlineData("Tänk på miljön innan du skriver ut det här mejlet.")]
    [InlineData("Zanim wydrukujesz tę wiadomość, pomyśl o środowisku.")]
    [InlineData("---\nThis email has been checked for viruses by Avast antivirus software.\nhttps://www.avast.com/antivirus")]
    [InlineData("Virus-free. www.avast.com")]
    [InlineData("Virus-free.www.avast.com <https://www.avast.com/sig-email?utm_medium=email&utm_source=link>\n<#DAB4FAD8-2DD7-40BB-A1B8-4E2AA1F9FDF2>")]
    [InlineData("Virenfrei. www.avast.com")]
    [InlineData("Garanti sans virus. www.avast.com")]
    [InlineData("Libre de virus. www.avast.com")]
    [InlineData("Privo di virus. www.avast.com")]
    [InlineData("Virusvrij. www.avast.com")]
    [InlineData("This email has been scanned by the Symantec Email Security.cloud service.\nFor more information please visit http://www.symanteccloud.example")]
    [InlineData("______________________________________________________________________\nThis email has been scanned by the MessageLabs Email Security System.\n______________________________________________________________________")]
    [InlineData("This message has been scanned for malware by Websense. www.websense.example")]
    [InlineData("__________ Information from ESET NOD32 Antivirus, version of virus signature database 8000 (20130101) __________\n\nThe message was checked by ESET NOD32 Antivirus.\n\nhttp://www.eset.example")]
    [InlineData("No virus found in this message.\nChecked by AVG - www.avg.example\nVersion: 2016.0.7497 / Virus Database: 4568/12000 - Release Date: 04/10/16")]
    [InlineData("The information contained in this communication is confidential and may be legally privileged. It is intended solely for the use of the individual or entity to whom it is addressed and others authorised to receive it.")]
    [InlineData("This communication is for the named addressee only; disclosure to anyone else is prohibited.")]
    [InlineData("Any views or opinions presented in this email are solely those of the author and do not necessarily represent those of Harbour Ltd.")]
    [InlineData("CONFIDENTIALITY NOTICE: This e-mail, including attachments, is for the sole use of the addressee and may contain privileged information. Any unauthorized review, use, disclosure or distribution is prohibited.")]
    [InlineData("IRS Circular 230 Disclosure: To ensure compliance with requirements imposed by the IRS, we inform you that any U.S. tax advice contained in this communication (including any attachments) is not intended to be used for the purpose of avoiding penalties under the Internal Revenue Code.")]
    [InlineData("If you are not the right person to get this email, please tell me and delete it. It may be confidential, and copying or forwarding it is not permitted.")]
    [InlineData("Diese E-Mail ist vertraulich. Wenn Sie nicht der beabsichtigte Empfänger sind, dürfen Sie die Informationen nicht offenlegen oder benutzen. Wenn Sie diese E-Mail durch einen Fehler bekommen haben, teilen Sie uns dies bitte umgehend mit und löschen Sie sie.")]
    [InlineData("Ce courriel et ses pièces jointes peuvent contenir des informations confidentielles. Si vous n'êtes pas le destinataire, merci de le supprimer et d'en informer l'expéditeur. Toute utilisation ou diffusion non autorisée est interdite.")]
    [InlineData("En cumplimiento del Reglamento (UE) 2016/679 (RGPD) y de la Ley Orgánica 3/2018 (LOPDGDD), le informamos de que sus datos personales son tratados por Harbour S.L., con la finalidad de gestionar la relación comercial. Puede ejercer sus derechos de acceso, rectificación y supresión en info@harbour.example.")]
    [InlineData("Ai sensi del D.Lgs. 196/2003 si precisa che le informazioni contenute in questo messaggio sono riservate e ad uso esclusivo del destinatario. Qualora il messaggio Le fosse pervenuto per errore, La preghiamo di eliminarlo senza copiarlo.")]
    [InlineData("Harbour Ltd does not accept liability for any loss arising from viruses or from errors or omissions in this message. Internet communications are not secure.")]
    [InlineData("Nothing in this e-mail shall be deemed to create a binding contract or an offer capable of acceptance.")]
    [InlineData("Important: E-mail transmission cannot be guaranteed to be secure or error-free as information could be intercepted, corrupted, lost, destroyed, arrive late or incomplete, or contain viruses.")]
    [InlineData("This electronic message transmission, which includes any files transmitted with it, may contain confidential or privileged information and is only intended for the individual or entity named above. If you are not the intended recipient of this email, please be aware that you have received this email in error.")]
    [InlineData("Harbour Limited. Registered office: 4 Pier Road, Leith EH6 6AA. Registered in Scotland, number SC123456. Authorised and regulated by the Financial Conduct Authority.")]
    [InlineData("You are receiving this message because you signed up for the harbour's list. Change your preferences or unsubscribe here: https://list.example/u/1")]
    public void Below_a_name_a_shorter_one_is_known(string footer)
    {
        var letters = SplitView.Letters($"The berth is number nine.\n\nAda\n\n{footer}\n");
        Assert.StartsWith("o.o.", letters, StringComparison.Ordinal);
        Assert.DoesNotContain('o', letters[4..]);
    }

    [Theory]
    [InlineData("Bo is at the registered office, 1 Quay Street, until noon.")]
    [InlineData("The privacy policy is at https://harbour.example/privacy, Bo asks for comments.")]
    [InlineData("Bo will monitor the calls and emails sent to the yard in May.")]
    public void What_is_added_below_the_name_is_the_senders(string words) =>
        Assert.Equal("o.o.o", SplitView.Letters($"The plan is ready.\n\nAda\n\n{words}"));

    [Theory]
    [InlineData("The intended recipient of the shipment is Harbour Ltd; please notify the sender if the crates are opened.", "o.o.d")]
    [InlineData("The contract is confidential, the recipient is Harbour Ltd and unauthorised copying is strictly prohibited.", "o.o.d")]
    [InlineData("The files were checked for viruses by Bo, and the old newsletter subscription is gone.", "o.o.d")]
    [InlineData("https://harbour.example/plan", "o.o.d")]
    [InlineData("CONFIDENTIALITY NOTICE", "o.d.d")]
    [InlineData("-------------------\nConfidentiality notice:", "o.dd.d")]
    [InlineData("Notice: the gate is closed", "o.o.d")]
    public void What_stands_above_a_notice_is_of_it_only_where_it_says_so_itself(string above, string letters) =>
        Assert.Equal(letters, SplitView.Letters($"The crates left in May.\n\n{above}\n\nThis email is confidential. If you are not the intended recipient, please notify the sender and delete it from your system."));

    [Fact]
    public void A_register_in_the_lines_of_a_signature_is_no_part_of_it() =>
        Assert.Equal("o.osssdd", SplitView.Letters("The berth is number nine.\n\nKind regards,\nAda Byrne\nHead of Berths\nHarbour Ltd\nRegistered in England No. 01234567. VAT No. GB 123 4567 89\nRegistered office: 1 Quay Street, London E1 4AA"));

    [Fact]
    public void A_line_against_printing_below_a_signature_takes_none_of_it() =>
        Assert.Equal("o.osssd", SplitView.Letters("The berth is number nine.\n\nThanks,\nJo Lindqvist\nRegional Account Executive\nHarbour Waste Ltd | T: 01632 960 190 | M: 07700 900 641\nPlease consider the environment before printing this email"));

    [Fact]
    public void A_name_right_above_a_list_footer_is_the_senders() =>
        Assert.Equal("o.oddd", SplitView.Letters("The berth is number nine.\n\nAda\n-\nTo unsubscribe from this list: send the line \"unsubscribe ports\" in\nthe body of a message to majordomo@lists.example"));

    [Fact]
    public void A_name_and_a_page_below_a_rule_are_a_signature() =>
        Assert.DoesNotContain('d', SplitView.Letters("The berth is number nine.\n\n-----------------------------------\nJo Lindqvist\nhttps://jo.harbour.example/"));

    [Fact]
    public void A_postscript_below_the_name_is_no_notice() =>
        Assert.Equal("o.o.o", SplitView.Letters("The papers are there.\n\nAda\n\nPS: This e-mail is confidential, please delete it and tell the recipients that the sender was Bo."));

    [Fact]
    public void A_notice_is_known_where_its_words_are_wrapped() =>
        Assert.Equal("o.ddd", SplitView.Letters("The berth is number nine.\n\nThis e-mail is meant for the intended\nrecipient and is confidential; please notify the\nsender where it went astray."));
}
