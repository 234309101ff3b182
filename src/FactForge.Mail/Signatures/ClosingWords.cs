using FactForge.Mail.Wording;

namespace FactForge.Mail.Signatures;

/// <summary>How letters are closed, in the languages of mail that FactForge reads. All in lower case.</summary>
internal static class ClosingWords
{
    /// <summary>The formulas, whole.</summary>
    public static WordSet All { get; } = WordSet.OfPhrases(
        """
        regards | best regards | kind regards | warm regards | warmest regards | kindest regards | with kind regards | with best regards | many regards | best
        all the best | best wishes | with best wishes | every blessing | blessings | god bless | in haste | rgds | brgds | kr | br | onwards | as ever | yours
        yours ever | yours aye | ever yours | speak soon | talk soon | see you soon | take care | toodle pip | thanks and regards | thanks & regards
        with thanks | with many thanks | in gratitude | peace | in solidarity | tight lines | fair winds | warmly | cheers | thanks | many thanks
        thanks again | thanks so much | thanks a lot | thanks much | thanks in advance | thanks for your help | thanks for your time | thanks and best regards
        thx | thank you | thank you very much | thank you so much | thank you and regards | thank you in advance | sincerely | sincerely yours
        yours sincerely | yours faithfully | yours truly | respectfully | cordially | see you | love | xoxo | ciao | greetings | later | ttyl
        mit freundlichen grüßen | mit freundlichen grüssen | mit freundlichem gruß | mit besten grüßen | mit bestem gruß | freundliche grüße
        freundliche grüsse | viele grüße | viele grüsse | beste grüße | beste grüsse | liebe grüße | schöne grüße | herzliche grüße | herzlichst | grüße
        gruß | mfg | vg | lg | danke | vielen dank | besten dank | danke und gruß | hochachtungsvoll | cordialement | bien cordialement | très cordialement
        sincèrement | amicalement | bien à vous | bien à toi | salutations | meilleures salutations | sincères salutations | cdlt | merci | merci d'avance
        merci beaucoup | à bientôt | saludos | un saludo | saludos cordiales | un cordial saludo | atentamente | atte | cordialmente | gracias
        muchas gracias | un abrazo | abrazos | cordiali saluti | distinti saluti | saluti | grazie | atenciosamente | cumprimentos | obrigado | obrigada
        met vriendelijke groet | met vriendelijke groeten | groeten | mvg | med vänliga hälsningar | vänliga hälsningar | hälsningar | mvh | med venlig hilsen
        venlig hilsen | med vennlig hilsen | vennlig hilsen | hilsen | terveisin | ystävällisin terveisin | pozdrawiam | z poważaniem | s pozdravem
        с уважением | з повагою | saygılarımla | üdvözlettel | tisztelettel | 감사합니다 | よろしくお願いします | よろしくお願いいたします | よろしくお願い致します | 以上、よろしくお願いいたします | 敬具 | 此致
        此致敬礼 | 敬礼 | 谢谢 | 祝好
        with appreciation | best always | yours respectfully | best to all | have a great day | have a nice day | have a good weekend
        looking forward to hearing from you | thanks for your understanding
        mit freundlichem gruss | freundlicher gruß | mit herzlichen grüßen | herzliche grüsse | liebe grüsse | mit kollegialen grüßen | schönen tag noch
        einen schönen tag | schönes wochenende | bis bald | vielen dank und viele grüße | danke und viele grüße | danke im voraus | vielen dank im voraus
        cordiales salutations | salutations distinguées | respectueusement | bien amicalement | amitiés | bises | belle journée | bonne journée | bonne soirée
        excellente journée | bon week-end | bonne réception | merci par avance | par avance merci | en vous remerciant | je vous remercie | cdt | crdlt
        atentamente le saluda | muy atentamente | reciba un cordial saludo | reciban un cordial saludo | recibe un cordial saludo | gracias de antemano
        gracias y saludos | muchas gracias de antemano | buen fin de semana | que tengas un buen día | respetuosamente | slds
        un caro saluto | cari saluti | un saluto | un cordiale saluto | tanti saluti | i migliori saluti | con i migliori saluti | grazie mille
        grazie e saluti | grazie e buona giornata | buona giornata | buona serata | buon lavoro | buon fine settimana | a presto | un abbraccio | in fede
        com os melhores cumprimentos | os melhores cumprimentos | melhores cumprimentos | com os meus cumprimentos | cordiais saudações | saudações
        saudações cordiais | respeitosamente | att | at.te | abraço | um abraço | obrigado e cumprimentos | desde já obrigado | desde já agradeço | grato
        grata | bom trabalho | bom fim de semana
        vriendelijke groet | vriendelijke groeten | hartelijke groet | hartelijke groeten | met hartelijke groet | met groet | groet | groetjes | hoogachtend
        alvast bedankt | alvast dank | bedankt | bvd | vr gr | fijne dag | fijn weekend
        med vänlig hälsning | vänlig hälsning | vänligen | bästa hälsningar | bästa hälsning | varma hälsningar | många hälsningar | allt gott | tack
        tack på förhand | tack så mycket | trevlig helg
        mange hilsner | de bedste hilsner | bedste hilsner | kærlig hilsen | de venligste hilsner | på forhånd tak | mange tak | tak | god weekend
        rigtig god dag | vh | kh
        beste hilsen | med beste hilsen | beste hilsener | på forhånd takk | takk | tusen takk | ha en fin dag | ha en god helg | alt godt
        parhain terveisin | terveiset | terveisiä | yst. terv | terv | kiitos | kiitos etukäteen | kiittäen | hyvää viikonloppua | mukavaa päivää
        pozdrawiam serdecznie | serdecznie pozdrawiam | serdeczne pozdrowienia | z pozdrowieniami | z serdecznymi pozdrowieniami | łączę pozdrowienia
        pozdrowienia | pozdr | z wyrazami szacunku | z szacunkiem | dziękuję | dziękuję i pozdrawiam | z góry dziękuję | dzięki | miłego dnia
        s přátelským pozdravem | s přáním hezkého dne | s přáním pěkného dne | s úctou | hezký den | pěkný den | zdravím | děkuji | díky | předem děkuji
        děkuji a s pozdravem | s pozdravom | ďakujem | s priateľským pozdravom
        с наилучшими пожеланиями | с уважением и наилучшими пожеланиями | всего доброго | всего хорошего | искренне ваш | спасибо | заранее спасибо
        благодарю | заранее благодарю | хорошего дня | з найкращими побажаннями | щиро ваш | дякую | гарного дня
        saygılarımızla | saygılar | iyi çalışmalar | İyi çalışmalar | iyi günler | İyi günler | kolay gelsin | sevgiler | selamlar | teşekkürler
        teşekkür ederim | teşekkür ederiz | şimdiden teşekkürler
        üdv | köszönettel | köszönöm | szívélyes üdvözlettel | baráti üdvözlettel | szép napot | cu stimă | cu respect | cu drag | o zi bună | mulțumesc
        toate cele bune
        よろしくお願い申し上げます | 何卒よろしくお願いいたします | 何卒よろしくお願い致します | 何卒よろしくお願い申し上げます | 何卒宜しくお願いいたします | 何卒宜しくお願い致します | 何卒宜しくお願い申し上げます | 宜しくお願いします | 宜しくお願いいたします
        宜しくお願い致します | どうぞよろしくお願いします | どうぞよろしくお願いいたします | 今後ともよろしくお願いいたします | 引き続きよろしくお願いいたします | ご確認のほどよろしくお願いいたします | 以上 | 草々 | かしこ | 失礼いたします | 失礼します | ありがとうございます
        ありがとうございました
        고맙습니다 | 감사드립니다 | 감사합니다 수고하세요 | 수고하세요 | 수고하십시오 | 안녕히 계세요 | 안녕히 계십시오 | 좋은 하루 되세요 | 좋은 하루 보내세요
        此致 敬礼 | 敬禮 | 此致敬禮 | 此致 敬禮 | 謝謝 | 多谢 | 祝商祺 | 祝 商祺 | 商祺 | 顺祝商祺 | 順祝商祺 | 顺颂商祺 | 順頌商祺 | 祝工作顺利 | 祝工作順利 | 祝您工作愉快 | 祝您生活愉快 | 敬上 | 谨上 | 謹上 | 顺祝
        """);
}
