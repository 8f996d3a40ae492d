//! Whom projects are shown to, and comments.

use bedre_domain::{
    application::Application,
    id::CommentId,
    project::{Comment, Sharing},
    question::Answers,
    samples::text,
};
use bedre_store::{project, retention, sharing, testing::on_each};

use crate::improvement::{falls_project, id, keep_project, later, now};

fn comment(number: u128, said: &str) -> Comment {
    Comment { id: id::<CommentId>(number), project: id(1), by: id(3), at: now(), text: text(said) }
}

#[tokio::test]
async fn j9_a_project_is_shown_to_the_supervisors_until_its_team_chooses_others() {
    on_each(async |store| {
        keep_project(&store).await;
        let level = async || project::find(&store, id(1)).await.unwrap().unwrap().sharing;
        assert_eq!(level().await, Sharing::Supervisor);

        for chosen in Sharing::ALL {
            let unit = store.begin().await.unwrap();
            sharing::set(&unit, id(1), chosen).await.unwrap();
            unit.keep().await.unwrap();
            assert_eq!(level().await, chosen);
        }

        let unit = store.begin().await.unwrap();
        project::update(&unit, &falls_project(1)).await.unwrap();
        unit.keep().await.unwrap();
        assert_eq!(level().await, Sharing::Public, "writing about the work leaves it");
    })
    .await;
}

#[tokio::test]
async fn j9_comments_stand_in_order_and_go_with_the_project() {
    on_each(async |store| {
        keep_project(&store).await;
        let comments = [comment(2, "Fint"), comment(1, "Takk"), Comment { at: later(), ..comment(3, "Og nå?") }];

        let unit = store.begin().await.unwrap();
        for one in &comments {
            sharing::insert_comment(&unit, one).await.unwrap();
        }
        unit.keep().await.unwrap();

        let [fine, thanks, last] = comments;
        assert_eq!(sharing::comments_on(&store, id(1)).await.unwrap(), [thanks, fine.clone(), last.clone()]);
        assert_eq!(sharing::comments_on(&store, id(2)).await.unwrap(), []);
        assert_eq!(sharing::find_comment(&store, fine.id).await.unwrap(), Some(fine));
        let unit = store.begin().await.unwrap();
        sharing::delete_comment(&unit, id(1)).await.unwrap();
        unit.keep().await.unwrap();
        assert_eq!(sharing::find_comment(&store, id(1)).await.unwrap(), None);

        let emptied = Application::begin(id(1), falls_project(1).cohort, id(1), Answers::default(), now());
        let unit = store.begin().await.unwrap();
        retention::empty_seat(&unit, &emptied).await.unwrap();
        unit.keep().await.unwrap();
        assert_eq!(sharing::find_comment(&store, last.id).await.unwrap(), None);
    })
    .await;
}
