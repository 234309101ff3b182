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
}
