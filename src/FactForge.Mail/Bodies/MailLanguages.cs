namespace FactForge.Mail.Bodies;

/// <summary>
/// The one place where the words of mail programs stand, a language an entry. Collected from what Gmail, Outlook, Apple Mail,
/// Thunderbird, Yahoo, ProtonMail, Lotus Notes and Exchange write in each language; to teach the splitter another language, add an entry.
/// </summary>
internal static class MailLanguages
{
    public static IReadOnlyList<MailLanguage> All { get; } =
    [
        new("en")
        {
            From = ["from", "author"], Sent = ["sent", "sent at", "sent on"], Date = ["date"], To = ["to"], Cc = ["cc", "bcc"], Subject = ["subject"],
            Other = ["importance", "reply-to", "reply to", "sent by", "organization", "attachments", "attachment", "priority", "sensitivity", "newsgroups", "message-id", "posted at", "conversation", "posted to", "categories", "auto forwarded by", "resent-from", "x-mailer", "please respond to"],
            Wrote = ["wrote", "writes", "wrote on", "wrote in message", "said", "says"], Starts = ["on", "at", "in"], Between = ["at", "on", "in", "via", "by", "message", "the", "of"],
            Behalf = ["on behalf of"],
            Cited = ["in article", "in message", "in the message"],
            Original = ["original message", "reply message", "original email", "replied message", "reply separator"], Appointment = ["original appointment"],
            MessageFrom = ["message from"], Ending = ["end forwarded message", "end of forwarded message", "end message from", "end of message from", "end forwarded mail", "end included message", "end of included message"], Quoting = ["quoting"],
            Forwarded = ["forwarded message", "begin forwarded message", "forwarded by", "start of forwarded message", "forwarded mail", "forwarded email", "begin forwarded email"],
            Months = "january|jan february|feb march|mar april|apr may|may june|jun july|jul august|aug september|sep|sept october|oct november|nov december|dec",
            Days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun"],
        },
        new("de")
        {
            From = ["von"], Sent = ["gesendet", "gesendet am"], Date = ["datum"], To = ["an"], Cc = ["cc", "kopie", "bcc", "kopie (cc)"], Subject = ["betreff", "betrifft", "thema"],
            Other = ["wichtigkeit", "antwort an", "priorität", "anlagen", "anhang"], Wrote = ["schrieb", "schrieb am", "hat geschrieben", "geschrieben"], Starts = ["am"], Between = ["um", "am", "uhr", "folgendes", "via", "hat"],
            Behalf = ["im auftrag von", "im namen von"],
            Cited = ["in artikel", "in nachricht", "in der nachricht", "im newsbeitrag"],
            Original = ["ursprüngliche nachricht", "originalnachricht", "original-nachricht", "originalmail", "ursprüngliche mail", "ursprüngliche e-mail", "urspr. nachricht"], Appointment = ["ursprünglicher termin"],
            MessageFrom = ["nachricht von"], Ending = ["ende der weitergeleiteten nachricht", "ende weitergeleitete nachricht", "ende der nachricht von", "ende der weitergeleiteten mail"], Quoting = ["zitat von", "zitiere"],
            Forwarded = ["weitergeleitete nachricht", "anfang der weitergeleiteten nachricht", "beginn der weitergeleiteten nachricht", "weitergeleitet von", "weitergeleitete mail"],
            Months = "januar|jan|jänner februar|feb märz|mär|mrz|maerz april|apr mai|mai juni|jun juli|jul august|aug september|sep|sept oktober|okt november|nov dezember|dez",
            Days = ["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "sonnabend", "mo", "di", "mi", "do", "fr", "sa", "so"],
        },
        new("fr")
        {
            From = ["de"], Sent = ["envoyé", "envoyé le", "envoye"], Date = ["date"], To = ["à", "a", "pour"], Cc = ["cc", "cci", "copie à"], Subject = ["objet", "sujet"],
            Other = ["importance", "répondre à", "pièces jointes"], Wrote = ["a écrit", "a ecrit", "écrit", "a écrit le"], Starts = ["le"], Between = ["à", "a", "le", "par", "écrit"],
            Behalf = ["de la part de", "au nom de"],
            Cited = ["dans l'article", "dans l’article", "dans le message", "dans le message de"],
            Original = ["message d'origine", "message original", "mail original", "courriel original", "e-mail d'origine", "message initial", "message d’origine"], Appointment = ["rendez-vous d'origine", "rendez-vous d’origine"],
            MessageFrom = ["message de"], Ending = ["fin du message transféré", "fin du message transmis", "fin du message réexpédié", "fin du message de", "fin message transféré"], Quoting = ["citation de", "en citant"],
            Forwarded = ["message transféré", "message transmis", "début du message transféré", "début du message réexpédié", "transféré par", "message transfere"],
            Months = "janvier|janv|jan février|févr|fév|fevrier mars|mars avril|avr mai|mai juin|juin juillet|juil|juill août|aout septembre|sept octobre|oct novembre|nov décembre|déc|decembre",
            Days = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "lun", "mar", "mer", "jeu", "ven", "sam", "dim"],
        },
        new("es")
        {
            From = ["de"], Sent = ["enviado", "enviado el", "enviado a las"], Date = ["fecha"], To = ["para", "a"], Cc = ["cc", "cco", "con copia"], Subject = ["asunto"],
            Other = ["importancia", "responder a", "datos adjuntos"], Wrote = ["escribió", "escribio", "ha escrito"], Starts = ["el", "en"], Between = ["a", "las", "la", "el", "de", "del", "en", "(s)", "a la(s)", "la(s)"],
            Behalf = ["en nombre de"],
            Cited = ["en el artículo", "en el mensaje", "en el mensaje de noticias"],
            Original = ["mensaje original"], Appointment = ["cita original"],
            MessageFrom = ["mensaje de"], Ending = ["fin del mensaje reenviado", "fin de mensaje reenviado", "fin del mensaje de"], Quoting = ["citando a", "citando", "mensaje citado por"],
            Forwarded = ["mensaje reenviado", "inicio del mensaje reenviado", "reenviado por", "mensaje enviado"],
            Months = "enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|sept|sep octubre|oct noviembre|nov diciembre|dic",
            Days = ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo", "lun", "mar", "mié", "jue", "vie", "sáb", "dom"],
        },
        new("it")
        {
            From = ["da", "mittente"], Sent = ["inviato", "inviato il"], Date = ["data"], To = ["a", "per"], Cc = ["cc", "ccn"], Subject = ["oggetto"],
            Other = ["priorità", "rispondi a", "allegati"], Wrote = ["ha scritto", "ha scritto il", "scrive"], Starts = ["il", "in data"], Between = ["alle", "ore", "il", "giorno", "ha", "data", "in"],
            Behalf = ["per conto di", "a nome di"],
            Cited = ["nell'articolo", "nell’articolo", "nel messaggio"],
            Original = ["messaggio originale", "messaggio originario"], Appointment = ["appuntamento originale"],
            MessageFrom = ["messaggio da"], Ending = ["fine messaggio inoltrato", "fine del messaggio inoltrato", "fine messaggio da"], Quoting = ["citando", "citazione di"],
            Forwarded = ["messaggio inoltrato", "inizio messaggio inoltrato", "messaggio inoltrato da", "inoltrato da"],
            Months = "gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago settembre|set|sett ottobre|ott novembre|nov dicembre|dic",
            Days = ["lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica", "lun", "mar", "mer", "gio", "ven", "sab", "dom"],
        },
        new("pt")
        {
            From = ["de"], Sent = ["enviado", "enviada", "enviado em", "enviada em"], Date = ["data"], To = ["para"], Cc = ["cc", "cco"], Subject = ["assunto"],
            Other = ["importância", "prioridade", "responder para", "anexos"], Wrote = ["escreveu", "escreveu em", "escreveu no dia"], Starts = ["em", "a", "no dia", "na"], Between = ["às", "as", "de", "em", "dia", "a", "à(s)", "à", "no"],
            Behalf = ["em nome de"],
            Cited = ["no artigo", "na mensagem"],
            Original = ["mensagem original", "mensagem de origem"], Appointment = ["compromisso original"],
            MessageFrom = ["mensagem de"], Ending = ["fim da mensagem encaminhada", "fim da mensagem reencaminhada", "fim da mensagem de"], Quoting = ["citando"],
            Forwarded = ["mensagem encaminhada", "mensagem reencaminhada", "início da mensagem encaminhada", "início da mensagem reencaminhada", "encaminhado por"],
            Months = "janeiro|jan fevereiro|fev março|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set outubro|out novembro|nov dezembro|dez",
            Days = ["segunda", "terça", "quarta", "quinta", "sexta", "sábado", "domingo", "segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "seg", "ter", "qua", "qui", "sex", "sáb", "dom"],
        },
        new("nl")
        {
            From = ["van"], Sent = ["verzonden", "verzonden op"], Date = ["datum"], To = ["aan"], Cc = ["cc", "bcc"], Subject = ["onderwerp", "betreft"],
            Other = ["urgentie", "prioriteit", "antwoord aan", "bijlagen"], Wrote = ["schreef", "schreef op", "heeft geschreven", "heeft het volgende geschreven", "schreef het volgende"], Starts = ["op"], Between = ["om", "op", "het", "volgende", "heeft", "via"],
            Behalf = ["namens"],
            Cited = ["in artikel", "in bericht", "in het bericht"],
            Original = ["oorspronkelijk bericht", "origineel bericht"], Appointment = ["oorspronkelijke afspraak"],
            MessageFrom = ["bericht van"], Ending = ["einde doorgestuurd bericht", "einde van doorgestuurd bericht", "einde van het doorgestuurde bericht", "einde bericht van"], Quoting = ["citeren", "citaat van"],
            Forwarded = ["doorgestuurd bericht", "begin doorgestuurd bericht", "doorgestuurd door", "doorgestuurd bericht volgt"],
            Months = "januari|jan februari|feb maart|mrt april|apr mei|mei juni|jun juli|jul augustus|aug september|sep|sept oktober|okt november|nov december|dec",
            Days = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "ma", "di", "wo", "do", "vr", "za", "zo"],
        },
        new("sv")
        {
            From = ["från", "fran"], Sent = ["skickat", "skickat den"], Date = ["datum"], To = ["till"], Cc = ["kopia", "cc", "hemlig kopia"], Subject = ["ämne", "ang", "arende", "ärende"],
            Other = ["prioritet", "svara till", "bifogade filer"], Wrote = ["skrev", "skrev följande", "har skrivit"], Starts = ["den", "på", "vid"], Between = ["kl", "kl.", "den", "klockan", "följande"],
            Cited = ["i artikel", "i meddelandet"],
            Original = ["ursprungligt meddelande", "originalmeddelande"], Appointment = ["ursprunglig avtalad tid"],
            MessageFrom = ["meddelande från"], Ending = ["slut på vidarebefordrat meddelande", "slut vidarebefordrat meddelande"], Quoting = ["citerar"],
            Forwarded = ["vidarebefordrat meddelande", "vidarebefordrat brev", "vidarebefordrat av", "början på vidarebefordrat meddelande", "påbörjat vidarebefordrat meddelande"],
            Months = "januari|jan februari|feb mars|mar april|apr maj|maj juni|jun juli|jul augusti|aug september|sep|sept oktober|okt november|nov december|dec",
            Days = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag", "mån", "tis", "ons", "tors", "tor", "fre", "lör", "sön"],
        },
        new("da")
        {
            From = ["fra"], Sent = ["sendt", "sendt den"], Date = ["dato"], To = ["til"], Cc = ["cc", "kopi", "bcc"], Subject = ["emne"],
            Other = ["prioritet", "vigtighed", "svar til", "vedhæftede filer"], Wrote = ["skrev", "skrev følgende", "har skrevet"], Starts = ["den", "d."], Between = ["kl", "kl.", "den", "følgende"],
            Behalf = ["på vegne af"],
            Cited = ["i artikel", "i meddelelsen"],
            Original = ["oprindelig meddelelse", "original meddelelse", "oprindelig besked"], Appointment = ["oprindelig aftale"],
            MessageFrom = ["meddelelse fra"], Ending = ["slut på videresendt besked", "slut på videresendt meddelelse"], Quoting = ["citerer"],
            Forwarded = ["videresendt besked", "videresendt meddelelse", "videresendt af", "start på videresendt besked", "start på videresendt meddelelse"],
            Months = "januar|jan februar|feb marts|mar april|apr maj|maj juni|jun juli|jul august|aug september|sep|sept oktober|okt november|nov december|dec",
            Days = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag", "man", "tirs", "ons", "tors", "fre", "lør", "søn"],
        },
        new("no")
        {
            From = ["fra"], Sent = ["sendt"], Date = ["dato"], To = ["til"], Cc = ["kopi", "cc", "blindkopi"], Subject = ["emne"],
            Other = ["prioritet", "viktighet", "svar til", "vedlegg"], Wrote = ["skrev", "skrev følgende", "skreiv"], Starts = ["den", "på"], Between = ["kl", "kl.", "den", "følgende"],
            Behalf = ["på vegne av"],
            Original = ["opprinnelig melding", "original melding"], Appointment = ["opprinnelig avtale"],
            MessageFrom = ["melding fra"], Ending = ["slutt på videresendt melding"], Quoting = ["siterer"],
            Forwarded = ["videresendt melding", "videresendt e-post", "videresendt av", "start på videresendt melding", "begynnelse på videresendt melding"],
            Months = "januar|jan februar|feb mars|mar april|apr mai|mai juni|jun juli|jul august|aug september|sep|sept oktober|okt november|nov desember|des",
            Days = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag", "man", "tir", "ons", "tor", "fre", "lør", "søn"],
        },
        new("fi")
        {
            From = ["lähettäjä"], Sent = ["lähetetty"], Date = ["päivämäärä", "päiväys", "pvm"], To = ["vastaanottaja", "vastaanottajat"], Cc = ["kopio", "cc", "piilokopio"], Subject = ["aihe"],
            Other = ["tärkeys", "prioriteetti", "vastausosoite", "liitteet"], Wrote = ["kirjoitti"], Starts = [], Between = ["klo", "kello"],
            Original = ["alkuperäinen viesti", "alkuperäinen sanoma"], Appointment = ["alkuperäinen tapaaminen"],
            Forwarded = ["edelleenlähetetty viesti", "välitetty viesti", "välitetty viesti alkaa", "edelleen lähetetty viesti", "edelleenlähetys", "välittänyt"],
            Months = "tammikuu|tammikuuta|tammi|tammik helmikuu|helmikuuta|helmi|helmik maaliskuu|maaliskuuta|maalis|maalisk huhtikuu|huhtikuuta|huhti|huhtik toukokuu|toukokuuta|touko|toukok kesäkuu|kesäkuuta|kesä|kesäk heinäkuu|heinäkuuta|heinä|heinäk elokuu|elokuuta|elo|elok syyskuu|syyskuuta|syys|syysk lokakuu|lokakuuta|loka|lokak marraskuu|marraskuuta|marras|marrask joulukuu|joulukuuta|joulu|jouluk",
            Days = ["maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai", "sunnuntai", "maanantaina", "tiistaina", "keskiviikkona", "torstaina", "perjantaina", "lauantaina", "sunnuntaina", "ma", "ti", "ke", "to", "pe", "la", "su"],
        },
        new("pl")
        {
            From = ["od", "nadawca"], Sent = ["wysłano", "wysłane", "data wysłania"], Date = ["data"], To = ["do", "adresat"], Cc = ["dw", "udw", "cc", "kopia"], Subject = ["temat"],
            Other = ["ważność", "priorytet", "odpowiedz do", "załączniki"], Wrote = ["napisał", "napisała", "napisał(a)", "napisał/a", "pisze", "użytkownik napisał"], Starts = ["w dniu", "dnia", "w"], Between = ["o", "godz", "godz.", "godzinie", "dniu", "dnia", "w", "r.", "użytkownik"],
            Original = ["wiadomość oryginalna", "oryginalna wiadomość", "wiadomosc oryginalna", "treść oryginalnej wiadomości"], Appointment = ["oryginalny termin"],
            MessageFrom = ["wiadomość od"], Ending = ["koniec przekazanej wiadomości", "koniec przekazywanej wiadomości", "koniec wiadomości od"], Quoting = ["cytowanie", "cytat z"],
            Forwarded = ["wiadomość przekazana dalej", "przekazana wiadomość", "wiadomość przekazana", "początek przekazywanej wiadomości", "początek wiadomości przekazanej", "treść przekazanej wiadomości", "przekazane przez"],
            Months = "styczeń|stycznia|sty luty|lutego|lut marzec|marca|mar kwiecień|kwietnia|kwi maj|maja czerwiec|czerwca|cze lipiec|lipca|lip sierpień|sierpnia|sie wrzesień|września|wrz październik|października|paź listopad|listopada|lis grudzień|grudnia|gru",
            Days = ["poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela", "pon", "pon.", "wt", "wt.", "śr", "śr.", "czw", "czw.", "pt", "pt.", "sob", "sob.", "niedz", "niedz."],
        },
        new("cs")
        {
            From = ["od"], Sent = ["odesláno", "odeslané", "odesláno dne"], Date = ["datum"], To = ["komu", "pro"], Cc = ["kopie", "cc", "skrytá kopie"], Subject = ["předmět", "věc"],
            Other = ["důležitost", "priorita", "odpověď komu", "přílohy"], Wrote = ["napsal", "napsala", "napsal(a)", "napsal/a", "píše"], Starts = ["dne", "v"], Between = ["v", "ve", "dne", "odesílatel", "uživatel", "hodin"],
            Original = ["původní zpráva", "puvodni zprava", "původní e-mail"], Appointment = ["původní událost", "původní schůzka"],
            Ending = ["konec přeposlané zprávy", "konec předané zprávy"], Quoting = ["cituji"],
            Forwarded = ["přeposlaná zpráva", "předaná zpráva", "začátek přeposlané zprávy", "začátek předávané zprávy", "přeposláno od"],
            Months = "leden|ledna|led únor|února|úno březen|března|bře duben|dubna|dub květen|května|kvě červen|června|čvn červenec|července|čvc srpen|srpna|srp září|zář říjen|října|říj listopad|listopadu|lis prosinec|prosince|pro",
            Days = ["pondělí", "úterý", "středa", "čtvrtek", "pátek", "sobota", "neděle", "po", "út", "st", "čt", "pá", "so", "ne", "středu", "sobotu", "neděli"],
        },
        new("hu")
        {
            From = ["feladó"], Sent = ["elküldve", "küldve", "küldés ideje"], Date = ["dátum"], To = ["címzett", "címzettek"], Cc = ["másolatot kap", "másolat", "cc"], Subject = ["tárgy"],
            Other = ["fontosság", "válaszcím", "mellékletek"], Wrote = ["ezt írta", "írta"], Between = ["időpont", "dátum"],
            Original = ["eredeti üzenet"], Forwarded = ["továbbított üzenet", "továbbított levél"],
            Months = "január|jan február|febr|feb március|márc április|ápr május|máj június|jún július|júl augusztus|aug szeptember|szept október|okt november|nov december|dec",
            Days = ["hétfő", "kedd", "szerda", "csütörtök", "péntek", "szombat", "vasárnap"],
        },
        new("ro")
        {
            From = ["de la", "expeditor"], Sent = ["trimis", "trimis la", "trimis pe"], Date = ["data", "dată"], To = ["către", "catre", "destinatar"], Cc = ["cc", "bcc"], Subject = ["subiect", "subiectul"],
            Other = ["importanță", "atașări"], Wrote = ["a scris"], Starts = ["pe", "în"], Between = ["la", "ora", "pe", "în"],
            Original = ["mesaj original", "mesajul original"], Forwarded = ["mesaj redirecționat", "mesaj redirectionat", "mesaj retransmis"],
            Months = "ianuarie|ian februarie|feb martie|mar aprilie|apr mai|mai iunie|iun iulie|iul august|aug septembrie|sept|sep octombrie|oct noiembrie|nov|noi decembrie|dec",
            Days = ["luni", "marți", "miercuri", "joi", "vineri", "sâmbătă", "duminică"],
        },
        new("ru")
        {
            From = ["от", "от кого"], Sent = ["отправлено", "дата отправки"], Date = ["дата"], To = ["кому"], Cc = ["копия", "скрытая копия", "cc"], Subject = ["тема"],
            Other = ["важность", "приоритет", "ответить на", "вложения"], Wrote = ["написал", "написала", "написал(а)", "пишет", "писал", "писал(а)", "пишет следующее"], Starts = ["в"], Between = ["в", "г.", "года", "от", "пользователь"],
            Original = ["исходное сообщение", "оригинальное сообщение", "первоначальное сообщение"], Appointment = ["исходная встреча"],
            Ending = ["конец пересылаемого сообщения", "конец переадресованного сообщения"], Quoting = ["цитирую", "цитирование"],
            Forwarded = ["пересылаемое сообщение", "пересланное сообщение", "перенаправленное сообщение", "начало переадресованного сообщения", "начало пересылаемого сообщения", "пересылаемое письмо", "переслано"],
            Months = "январь|января|янв|янв. февраль|февраля|фев|февр|февр. март|марта|мар апрель|апреля|апр май|мая июнь|июня|июн июль|июля|июл август|августа|авг сентябрь|сентября|сен|сент|сент. октябрь|октября|окт ноябрь|ноября|ноя|нояб декабрь|декабря|дек",
            Days = ["понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье", "пн", "вт", "ср", "чт", "пт", "сб", "вс", "среду", "пятницу", "субботу"],
        },
        new("uk")
        {
            From = ["від", "від кого"], Sent = ["надіслано", "відправлено"], Date = ["дата"], To = ["кому"], Cc = ["копія", "прихована копія", "cc"], Subject = ["тема"],
            Other = ["важливість", "пріоритет", "вкладення"], Wrote = ["написав", "написала", "написав(ла)", "пише", "написав (-ла)", "написав(-ла)"], Starts = ["у", "в"], Between = ["о", "об", "р.", "року", "у", "в", "користувач"],
            Original = ["вихідне повідомлення", "оригінальне повідомлення", "початкове повідомлення", "первинне повідомлення"], Appointment = ["початкова зустріч"],
            Ending = ["кінець переадресованого повідомлення", "кінець пересланого повідомлення"],
            Forwarded = ["переслане повідомлення", "пересилане повідомлення", "перенаправлене повідомлення", "початок переадресованого повідомлення", "початок листа, що пересилається", "переслано"],
            Months = "січень|січня|січ лютий|лютого|лют березень|березня|бер квітень|квітня|квіт травень|травня|трав червень|червня|черв липень|липня|лип серпень|серпня|серп вересень|вересня|вер жовтень|жовтня|жовт листопад|листопада|лист грудень|грудня|груд",
            Days = ["понеділок", "вівторок", "середа", "четвер", "п'ятниця", "п’ятниця", "субота", "неділя", "пн", "вт", "ср", "чт", "пт", "сб", "нд"],
        },
        new("tr")
        {
            From = ["kimden", "gönderen"], Sent = ["gönderildi", "gönderme tarihi", "gönderim tarihi"], Date = ["tarih"], To = ["kime", "alıcı"], Cc = ["bilgi", "cc", "gizli"], Subject = ["konu"],
            Other = ["önem", "öncelik", "yanıt adresi", "ekler"], Wrote = ["yazdı", "şunu yazdı", "şunları yazdı", "tarihinde şunu yazdı"], Starts = [], Between = ["tarihinde", "saat", "saatinde", "şunu", "şunları", "kullanıcısı", "adlı", "tarihli"],
            Original = ["özgün ileti", "özgün İleti", "orijinal mesaj", "orijinal ileti", "asıl mesaj"], Appointment = ["özgün randevu"],
            Forwarded = ["yönlendirilmiş mesaj", "yönlendirilen mesaj", "iletilen mesaj", "iletilmiş mesaj", "iletilen ileti", "iletilen İleti", "yönlendirilmiş ileti", "yönlendirilmiş İleti", "yönlendirilen ileti", "yönlendirilen İleti", "yönlendirilmiş iletinin başlangıcı", "iletilen mesajın başlangıcı", "yönlendirilen iletinin başlangıcı", "iletilmiş ileti"],
            Months = "ocak|oca şubat|şub mart|mar nisan|nis mayıs|may haziran|haz temmuz|tem ağustos|ağu eylül|eyl ekim|eki kasım|kas aralık|ara",
            Days = ["pazartesi", "salı", "çarşamba", "perşembe", "cuma", "cumartesi", "pazar", "pzt", "sal", "çar", "per", "cum", "cmt", "paz"],
        },
        new("ja")
        {
            From = ["差出人", "送信者", "from"], Sent = ["送信日時", "送信日"], Date = ["日時", "日付"], To = ["宛先", "宛先人"], Cc = ["cc", "bcc"], Subject = ["件名"],
            Other = ["重要度", "優先度", "返信先", "添付ファイル"], Wrote = ["のメール", "書きました", "さんは書きました", "は書きました", "さんが書きました", "wrote"], Starts = [], Between = ["午前", "午後"],
            Original = ["元のメッセージ", "元のメール", "オリジナルメッセージ", "original message"], Appointment = ["元の予定"],
            Forwarded = ["転送メッセージ", "転送されたメッセージ", "転送メール", "転送されたメール", "以下は転送されたメッセージです", "転送されたメッセージの始まり"],
            Days = ["月曜日", "火曜日", "水曜日", "木曜日", "金曜日", "土曜日", "日曜日"],
        },
        new("zh")
        {
            From = ["发件人", "寄件者", "寄件人", "发送人", "寄件者"], Sent = ["发送时间", "寄件日期", "发件时间", "传送时间", "傳送時間", "發送時間", "发送日期"], Date = ["日期", "时间"], To = ["收件人", "收件者", "发送至"], Cc = ["抄送", "副本", "密件抄送", "抄送人", "密件副本"], Subject = ["主题", "主旨", "标题", "主題", "標題"],
            Other = ["重要性", "优先级", "附件", "回复"], Wrote = ["写道", "寫道", "写到", "撰寫", "在邮件中写道", "的信件中写道"], Starts = ["在", "于", "於"], Between = ["上午", "下午", "凌晨", "晚上", "中午"],
            Original = ["原始邮件", "原始郵件", "邮件原件", "原始信件", "原邮件", "回复的原邮件"], Appointment = ["原始约会", "原始約會"],
            Forwarded = ["转发邮件", "转发的邮件", "轉寄郵件", "轉寄的郵件", "转发邮件信息", "已转发邮件", "转发的信息", "下面是被转发的邮件", "轉寄訊息", "开始转发邮件", "以下為轉寄的訊息"],
            Days = ["周一", "周二", "周三", "周四", "周五", "周六", "周日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日", "週一", "週二", "週三", "週四", "週五", "週六", "週日"],
        },
        new("ko")
        {
            From = ["보낸 사람", "보낸사람", "발신자", "발신", "보내는 사람"], Sent = ["보낸 날짜", "보낸날짜", "보낸 시간", "보냄", "발송일"], Date = ["날짜", "일시"], To = ["받는 사람", "받는사람", "수신자", "수신"], Cc = ["참조", "숨은 참조", "숨은참조"], Subject = ["제목"],
            Other = ["중요도", "우선 순위", "첨부"], Wrote = ["작성", "님이 작성", "님이 작성한 내용", "에 작성", "님의 말", "씀", "이(가) 쓴 글", "님이 쓴 글", "님이 다음과 같이 썼습니다"], Starts = [], Between = ["오전", "오후", "님이"],
            Original = ["원본 메시지", "원본 메일", "원래 메시지", "original message"], Appointment = ["원본 약속"],
            Forwarded = ["전달된 메시지", "전달된 메일", "전달한 메시지", "전달된 메시지의 시작", "전달 메시지", "전달된 이메일"],
            Days = ["월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "일요일"],
        },
    ];
}
