using FactForge.Mail.Wording;

namespace FactForge.Mail.Signatures;

/// <summary>The words by which job titles are known, a language or a family of them a stretch of lines. All in lower case.</summary>
internal static class TitleWords
{
    /// <summary>Words that make a line a job title when one of them stands in it.</summary>
    public static WordSet All { get; } = WordSet.Of(
        """
        manager director engineer developer analyst consultant officer president vice-president vp svp evp avp ceo cto cfo coo cio ciso cmo cpo chro founder co-founder cofounder
        partner associate assistant administrator coordinator specialist architect designer scientist researcher professor prof lecturer dean teacher attorney lawyer counsel
        paralegal accountant controller treasurer auditor trader broker recruiter editor journalist reporter writer producer technician programmer strategist advisor adviser
        supervisor superintendent secretary receptionist executive chairman chairwoman chair head lead chief principal fellow postdoc nurse physician surgeon therapist buyer planner
        representative agent clerk buchhalter owner curator librarian chef foreman inspector surveyor bookkeeper economist statistician translator interpreter intern trainee apprentice
        geschäftsführer geschäftsführerin geschäftsführung geschäftsleitung leiter leiterin abteilungsleiter abteilungsleiterin teamleiter teamleiterin projektleiter projektleiterin vertriebsleiter
        vertriebsleiterin vorstand vorständin prokurist prokuristin referent referentin sachbearbeiter sachbearbeiterin assistentin entwickler entwicklerin ingenieur ingenieurin berater beraterin
        rechtsanwalt rechtsanwältin steuerberater steuerberaterin inhaber inhaberin gesellschafter einkäufer einkäuferin redakteur redakteurin professorin doktorandin doktorand architektin buchhalterin
        bereichsleiter bereichsleiterin werksleiter produktmanager produktmanagerin personalreferentin personalreferent mitarbeiter mitarbeiterin
        directeur directrice responsable ingénieur ingénieure chargé chargée chef cheffe gérant gérante président présidente consultante développeur développeuse avocat avocate comptable adjoint adjointe
        assistante secrétaire conseiller conseillère fondateur fondatrice rédacteur rédactrice chercheur chercheuse professeur professeure acheteur acheteuse technicien technicienne commercial commerciale
        orgelbaumeister tischlermeister schreinermeister braumeister bäckermeister handwerksmeister meister meisterin werkstattleiter werkstattleiterin einkaufsleiter einkaufsleiterin betriebsleiter betriebsleiterin bauleiter bauleiterin filialleiter filialleiterin
        personalleiter personalleiterin praxismanagerin kuratorin kurator restaurator restauratorin lektor lektorin tierarzt tierärztin zahnarzt zahnärztin schulleiter schulleiterin kassenwart kassenwartin schriftführer schriftführerin vorsitzender vorsitzende disponent disponentin
        administratrice administrateur régisseur régisseuse trésorier trésorière bibliothécaire conservateur conservatrice traductrice traducteur vigneron vigneronne œnologue laborantine coordinatrice coordinateur intendante intendant infirmière infirmier
        enólogo enóloga bodeguero bodeguera tesorero tesorera enfermero enfermera maestro maestra capataz redactora redactor traductora traductor conservadora conservador bibliotecario bibliotecaria delegado delegada coordinadora
        directora gerente ingeniero ingeniera jefe jefa presidente presidenta consultor consultora desarrollador desarrolladora abogado abogada contable asistente secretario secretaria
        socio socia fundador fundadora profesor profesora investigador investigadora coordinador coordinadora asesor asesora comercial técnico técnica analista encargado encargada administrador administradora
        kierownik kierowniczka dyrektor specjalista księgowa księgowy försäljningschef projektledare salgschef prosjektleder projektleder toimitusjohtaja myyntipäällikkö projektipäällikkö müdürü müdür uzmanı
        директор менеджер руководитель инженер бухгалтер юрист 部長 課長 係長 社長 主任 取締役 代表取締役 经理 經理 总经理 總經理 总监 主管 대표 대표이사 부장 과장 차장 팀장 이사
        direttore direttrice ingegnere avvocato responsabile amministratore diretor diretora engenheiro engenheira advogado
        chefkonsulent vd verkställande direktör avdelningschef enhetschef inköpschef ekonomichef marknadschef personalchef produktchef platschef gruppchef teamledare säljare ingenjör konsult utvecklare handläggare samordnare sekreterare ordförande kassör redaktör lärare rektor jurist advokat revisor arkitekt ekonom inköpare
        rådgivare tekniker läkare sjuksköterska forskare lektor ägare grundare assistent administratör koordinator specialist
        direktør afdelingsleder afdelingschef teamleder indkøbschef økonomichef marketingchef produktchef kontorchef konsulent udvikler ingeniør sagsbehandler medarbejder rådgiver formand kasserer sekretær bogholder lærer læge sælger indkøber ejer indehaver stifter specialkonsulent fuldmægtig adjunkt
        leder avdelingsleder salgssjef salgsleder økonomisjef innkjøpssjef innkjøper markedssjef personalsjef seniorrådgiver utvikler sivilingeniør saksbehandler styreleder regnskapsfører selger kundeansvarlig eier gründer forsker stipendiat førsteamanuensis
        johtaja päällikkö insinööri asiantuntija assistentti sihteeri koordinaattori suunnittelija kehittäjä konsultti ostaja esimies opettaja rehtori professori tutkija lakimies asianajaja kirjanpitäjä puheenjohtaja rahastonhoitaja toimittaja lääkäri yrittäjä omistaja perustaja
        müdiresi yönetici yöneticisi direktör direktörü başkanı mühendis mühendisi danışman danışmanı koordinatör koordinatörü sorumlusu uzman asistan asistanı sekreter sekreteri temsilcisi avukat muhasebeci mimar ortak kurucu kurucusu sahibi şef şefi analist geliştirici öğretmen doktor profesör
        dyrektorka specjalistka prezes wiceprezes inżynier menedżer menadżer konsultant konsultantka doradca analityk analityczka programista programistka projektant projektantka asystent asystentka sekretarz sekretarka koordynator koordynatorka przedstawiciel handlowiec naczelnik zastępca właściciel właścicielka radca adwokat
        notariusz prokurent brygadzista technolog architekt lekarz nauczyciel nauczycielka profesor adiunkt redaktor redaktorka tłumacz tłumaczka
        vedoucí ředitel ředitelka jednatel jednatelka manažer manažerka inženýr inženýrka účetní konzultant konzultantka specialista specialistka obchodník zástupce zástupkyně asistentka referentka technik programátor programátorka analytik analytička koordinátor koordinátorka tajemník tajemnice předseda předsedkyně místopředseda
        majitel majitelka advokát advokátka právník právnička lektorka učitel učitelka nákupčí prokurista vedúci vedúca riaditeľ riaditeľka konateľ konateľka manažér manažérka účtovník účtovníčka zástupca predseda
        igazgató vezető ügyvezető mérnök könyvelő értékesítő titkár titkárnő elnök szakértő tanácsadó munkatárs ügyvéd inginer contabil consilier președinte coordonator avocat
        hoofd teamleider afdelingshoofd adviseur medewerker projectleider inkoper verkoper eigenaar oprichter secretaris secretaresse penningmeester voorzitter docent hoogleraar onderzoeker ontwikkelaar advocaat notaris boekhouder administrateur coördinator beheerder wethouder burgemeester ambtenaar bestuurder zaakvoerder beleidsmedewerker
        beleidsadviseur vertegenwoordiger accountmanager
        amministratrice vicepresidente dirigente impiegato impiegata consulente commercialista ragioniere ragioniera geometra architetto dottore dottoressa segretario segretaria coordinatore coordinatrice tecnico capo titolare fondatore fondatrice professore professoressa docente ricercatore ricercatrice progettista sviluppatore addetto addetta
        venditore agente notaio medico tesoriere
        advogada gestor gestora coordenador coordenadora assistente sócio sócia secretário secretária supervisora encarregado encarregada chefe responsável contabilista contador contadora pesquisador pesquisadora arquiteto arquiteta desenvolvedor desenvolvedora comprador compradora vendedor vendedora tesoureiro tesoureira proprietário
        subdirector subdirectora arquitecto arquitecta propietario propietaria auxiliar administrativo administrativa recepcionista médico médica notario ejecutivo ejecutiva alcalde alcaldesa concejal
        gestionnaire juriste notaire architecte formateur formatrice animateur animatrice vendeur vendeuse stagiaire doctorant doctorante associé associée dirigeant dirigeante pdg drh maire médecin pharmacien pharmacienne enseignant enseignante
        gesellschafterin sekretär sekretärin assistenz leitung verkäufer verkäuferin techniker technikerin notar notarin bürgermeister bürgermeisterin dozent dozentin lehrerin ärztin justiziar justiziarin syndikus gründer gründerin kauffrau praktikant praktikantin werkstudent werkstudentin koordinatorin managerin direktor
        direktorin präsident präsidentin
        начальник заместитель специалист аналитик консультант разработчик программист дизайнер секретарь редактор президент председатель управляющий администратор координатор ассистент помощник техник архитектор преподаватель профессор доцент врач экономист маркетолог логист партнер партнёр основатель владелец заведующий заведующая
        переводчик журналист керівник інженер заступник спеціаліст фахівець аналітик розробник програміст секретар голова адміністратор помічник засновник власник
        室長 所長 店長 支店長 本部長 副社長 専務 常務 会長 マネージャー マネジャー エンジニア ディレクター プロデューサー デザイナー コンサルタント リーダー 弁護士 税理士 会計士 教授 准教授 講師 助教 秘書 主査 次長 監査役 執行役員 研究員 顧問 理事
        사장 부사장 전무 상무 회장 본부장 실장 대리 사원 주임 선임 수석 연구원 교수 조교수 변호사 매니저 엔지니어 디렉터 컨설턴트 디자이너 개발자 비서 센터장 지점장 소장 원장 그룹장 파트장
        總監 董事 董事长 董事長 总裁 總裁 工程师 工程師 助理 秘书 专员 專員 顾问 顧問 会计 會計 律师 律師 副教授 讲师 研究员 研究員 处长 處長 科长 科長 部长 组长 組長 设计师 設計師 分析师 分析師 店长 校长 校長 院长 院長 负责人 負責人 创始人 創辦人 首席执行官 执行长 執行長 协理 協理 特助
        """);

    /// <summary>Words too common in prose or names to make a title by themselves: they need another title word or a short line.</summary>
    public static WordSet Weak { get; } = WordSet.Of("head lead chief chair fellow partner associate assistant agent principal owner executive intern commercial comercial chef dean prof representative secretary hoofd leder leitung ortak capo agente medico technik");
}
