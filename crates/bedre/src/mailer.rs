//! Hands messages to a mail server, over a connection that is private unless the settings say otherwise.

use anyhow::Context as _;
use bedre_domain::outbox::{Attachment, OutboxMessage};
use lettre::{
    AsyncSmtpTransport, AsyncTransport as _, Message, Tokio1Executor,
    message::{Mailbox, MultiPart, SinglePart, header::ContentType},
    transport::smtp::{
        authentication::Credentials,
        client::{Certificate, Tls, TlsParameters},
    },
};

use crate::settings::{MailSettings, SmtpSecurity};

/// Hands messages to a mail server.
#[derive(Clone, Debug)]
pub(crate) struct Mailer {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
}

impl Mailer {
    /// A mailer with these settings. No connection is made before the first message.
    ///
    /// # Errors
    ///
    /// When the sender is no address, or the authority's certificate cannot be read.
    pub(crate) fn new(settings: &MailSettings) -> anyhow::Result<Self> {
        let from = settings.from.parse().context("setting `mail-from` must be `Name <address>`")?;
        let mut transport = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(&settings.host)
            .port(settings.port)
            .timeout(Some(std::time::Duration::from_secs(30)))
            .tls(private(settings)?);
        if let Some((user, password)) = settings.credentials.clone() {
            transport = transport.credentials(Credentials::new(user, password));
        }
        Ok(Self { transport: transport.build(), from })
    }

    /// Hands one message over. The answer says whether the server took it.
    ///
    /// # Errors
    ///
    /// When the server did not take it, or what is kept cannot be made into mail.
    pub(crate) async fn send(&self, message: &OutboxMessage) -> anyhow::Result<()> {
        let mail = self.mail(message)?;
        self.transport.send(mail).await.context("mail server did not take the message")?;
        Ok(())
    }

    fn mail(&self, message: &OutboxMessage) -> anyhow::Result<Message> {
        let words = MultiPart::alternative_plain_html(message.text.clone(), message.html.clone());
        let body = match message.attachments.as_slice() {
            [] => words,
            files => files
                .iter()
                .try_fold(MultiPart::mixed().multipart(words), |body, file| anyhow::Ok(body.singlepart(part(file)?)))?,
        };
        Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(None, message.to.as_str().parse().context("recipient")?))
            .subject(message.subject.clone())
            // The same message tried twice carries the same identifier, so that mail programs can show it once.
            .message_id(Some(format!("<{}@{}>", message.id, self.from.email.domain())))
            .multipart(body)
            .context("message cannot be made into mail")
    }
}

fn part(file: &Attachment) -> anyhow::Result<SinglePart> {
    let kind = ContentType::parse(&file.media_type).context("kind of attachment")?;
    Ok(lettre::message::Attachment::new(file.name.clone()).body(file.content.clone(), kind))
}

fn private(settings: &MailSettings) -> anyhow::Result<Tls> {
    let parameters = || -> anyhow::Result<TlsParameters> {
        let mut parameters = TlsParameters::builder(settings.host.clone());
        if let Some(file) = &settings.authority {
            let pem = std::fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
            parameters = parameters.add_root_certificate(Certificate::from_pem(&pem).context("setting `smtp-ca`")?);
        }
        parameters.build_rustls().context("private connection")
    };
    Ok(match settings.security {
        SmtpSecurity::None => Tls::None,
        SmtpSecurity::Starttls => Tls::Required(parameters()?),
        SmtpSecurity::Tls => Tls::Wrapper(parameters()?),
    })
}
